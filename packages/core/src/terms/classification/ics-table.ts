/**
 * The International Classification for Standards: code and English title, a line each. Data of metanorma/isoics; see
 * README.md beside this file for source and licence. No Chinese edition was at hand.
 */
export const icsTable = `
01 Generalities. Terminology. Standardization. Documentation
01.020 Terminology (principles and coordination)
01.040 Vocabularies
01.040.01 Generalities. Terminology. Standardization. Documentation (Vocabularies)
01.040.03 Services. Company organization, management and quality. Administration. Transport. Sociology. (Vocabularies)
01.040.07 Natural and applied sciences (Vocabularies)
01.040.11 Health care technology (Vocabularies)
01.040.13 Environment. Health protection. Safety (Vocabularies)
01.040.17 Metrology and measurement. Physical phenomena (Vocabularies)
01.040.19 Testing (Vocabularies)
01.040.21 Mechanical systems and components for general use (Vocabularies)
01.040.23 Fluid systems and components for general use (Vocabularies)
01.040.25 Manufacturing engineering (Vocabularies)
01.040.27 Energy and heat transfer engineering (Vocabularies)
01.040.29 Electrical engineering (Vocabularies)
01.040.31 Electronics (Vocabularies)
01.040.33 Telecommunications. Audio and video engineering (Vocabularies)
01.040.35 Information technology (Vocabularies)
01.040.37 Image technology (Vocabularies)
01.040.39 Precision mechanics. Jewellery (Vocabularies)
01.040.43 Road vehicle engineering (Vocabularies)
01.040.45 Railway engineering (Vocabularies)
01.040.47 Shipbuilding and marine structures (Vocabularies)
01.040.49 Aircraft and space vehicle engineering (Vocabularies)
01.040.53 Materials handling equipment (Vocabularies)
01.040.55 Packaging and distribution of goods (Vocabularies)
01.040.59 Textile and leather technology (Vocabularies)
01.040.61 Clothing industry (Vocabularies)
01.040.65 Agriculture (Vocabularies)
01.040.67 Food technology (Vocabularies)
01.040.71 Chemical technology (Vocabularies)
01.040.73 Mining and minerals (Vocabularies)
01.040.75 Petroleum and related technologies (Vocabularies)
01.040.77 Metallurgy (Vocabularies)
01.040.79 Wood technology (Vocabularies)
01.040.81 Glass and ceramics industries (Vocabularies)
01.040.83 Rubber and plastics industries (Vocabularies)
01.040.85 Paper technology (Vocabularies)
01.040.87 Paint and colour industries (Vocabularies)
01.040.91 Construction materials and building (Vocabularies)
01.040.93 Civil engineering (Vocabularies)
01.040.95 Military Affairs. Military engineering. Weapons (Vocabularies)
01.040.97 Domestic and commercial equipment. Entertainment. Sports (Vocabularies)
01.060 Quantities and units
01.070 Colour coding
01.075 Character symbols
01.080 Graphical symbols
01.080.01 Graphical symbols in general
01.080.10 Public information symbols. Signs. Plates. Labels
01.080.20 Graphical symbols for use on specific equipment
01.080.30 Graphical symbols for use on mechanical engineering and construction drawings, diagrams, plans, maps and in relevant technical product documentation
01.080.40 Graphical symbols for use on electrical and electronics engineering drawings, diagrams, charts and in relevant technical product documentation
01.080.50 Graphical symbols for use on information technology and telecommunications technical drawings and in relevant technical product documentation
01.080.99 Other graphical symbols
01.100 Technical drawings
01.100.01 Technical drawings in general
01.100.20 Mechanical engineering drawings
01.100.25 Electrical and electronics engineering drawings
01.100.27 Technical drawings for telecommunications and information technology fields
01.100.30 Construction drawings
01.100.40 Drawing equipment
01.100.99 Other standards related to technical drawings
01.110 Technical product documentation
01.120 Standardization. General rules
01.140 Information sciences. Publishing
01.140.10 Writing and transliteration
01.140.20 Information sciences
01.140.30 Documents in administration, commerce and industry
01.140.40 Publishing
03 Services. Company organization, management and quality. Administration. Transport. Sociology
03.020 Sociology. Demography
03.040 Labour. Employment
03.060 Finances. Banking. Monetary systems. Insurance
03.080 Services
03.080.01 Services in general
03.080.10 Maintenance services. Facilities management
03.080.20 Services for companies
03.080.30 Services for consumers
03.080.99 Other services
03.100 Company organization and management. Management systems
03.100.01 Company organization and management in general
03.100.02 Governance and ethics
03.100.10 Purchasing. Procurement. Logistics
03.100.20 Trade. Commercial function. Marketing
03.100.30 Management of human resources
03.100.40 Research and development
03.100.50 Production. Production management
03.100.60 Accountancy
03.100.70 Management systems
03.100.99 Other standards related to company organization and management
03.120 Quality
03.120.01 Quality in general
03.120.10 Quality management and quality assurance
03.120.20 Product and company certification. Conformity assessment
03.120.30 Application of statistical methods
03.120.99 Other standards related to quality
03.140 Patents. Intellectual property
03.160 Law. Administration
03.180 Education
03.200 Leisure. Tourism
03.200.01 Leisure and tourism in general
03.200.10 Adventure tourism
03.200.99 Other standards relating to leisure and tourism
03.220 Transport
03.220.01 Transport in general
03.220.20 Road transport
03.220.30 Transport by rail
03.220.40 Transport by water
03.220.50 Air transport
03.220.99 Other forms of transport
03.240 Postal services
07 Natural and applied sciences
07.020 Mathematics
07.030 Physics. Chemistry
07.040 Astronomy. Geodesy. Geography
07.060 Geology. Meteorology. Hydrology
07.080 Biology. Botany. Zoology
07.100 Microbiology
07.100.01 Microbiology in general
07.100.10 Medical microbiology
07.100.20 Microbiology of water
07.100.30 Food microbiology
07.100.40 Cosmetics microbiology
07.100.99 Other standards related to microbiology
07.120 Nanotechnologies
07.140 Forensic science
11 Health care technology
11.020 Medical sciences and health care facilities in general
11.020.01 Quality and environmental management in health care
11.020.10 Health care services in general
11.020.20 Medical science
11.020.99 Other standards related to health care in general
11.040 Medical equipment
11.040.01 Medical equipment in general
11.040.10 Anaesthetic, respiratory and reanimation equipment
11.040.20 Transfusion, infusion and injection equipment
11.040.25 Syringes, needles and catheters
11.040.30 Surgical instruments and materials
11.040.40 Implants for surgery, prosthetics and orthotics
11.040.50 Radiographic equipment
11.040.55 Diagnostic equipment
11.040.60 Therapy equipment
11.040.70 Ophthalmic equipment
11.040.99 Other medical equipment
11.060 Dentistry
11.060.01 Dentistry in general
11.060.10 Dental materials
11.060.15 Dental implants
11.060.20 Dental equipment
11.060.25 Dental instruments
11.080 Sterilization and disinfection
11.080.01 Sterilization and disinfection in general
11.080.10 Sterilizing equipment
11.080.20 Disinfectants and antiseptics
11.080.30 Sterilized packaging
11.080.99 Other standards related to sterilization and disinfection
11.100 Laboratory medicine
11.100.01 Laboratory medicine in general
11.100.10 In vitro diagnostic test systems
11.100.20 Biological evaluation of medical devices
11.100.30 Analysis of blood and urine
11.100.99 Other standards related to laboratory medicine
11.120 Pharmaceutics
11.120.01 Pharmaceutics in general
11.120.10 Medicaments
11.120.20 Wound dressings and compresses
11.120.99 Other standards related to pharmaceutics
11.140 Hospital equipment
11.160 First aid
11.180 Aids for disabled or handicapped persons
11.180.01 Aids for disabled and handicapped persons in general
11.180.10 Aids and adaptation for moving
11.180.15 Aids for deaf and hearing impaired people
11.180.20 Aids for incontinence and ostomy
11.180.30 Aids for blind or partially sighted people
11.180.40 Aids for drinking and eating
11.180.99 Other standards related to aids for disabled and handicapped people
11.200 Birth control. Mechanical contraceptives
11.220 Veterinary medicine
13 Environment. Health protection. Safety
13.020 Environmental protection
13.020.01 Environment and environmental protection in general
13.020.10 Environmental management
13.020.20 Environmental economics. Sustainability
13.020.30 Environmental impact assessment
13.020.40 Pollution, pollution control and conservation
13.020.50 Ecolabelling
13.020.55 Biobased products
13.020.60 Product life-cycles
13.020.70 Environmental projects
13.020.99 Other standards related to environmental protection
13.030 Wastes
13.030.01 Wastes in general
13.030.10 Solid wastes
13.030.20 Liquid wastes. Sludge
13.030.30 Special wastes
13.030.40 Installations and equipment for waste disposal and treatment
13.030.50 Recycling
13.030.99 Other standards related to wastes
13.040 Air quality
13.040.01 Air quality in general
13.040.20 Ambient atmospheres
13.040.30 Workplace atmospheres
13.040.35 Cleanrooms and associated controlled environments
13.040.40 Stationary source emissions
13.040.50 Transport exhaust emissions
13.040.99 Other standards related to air quality
13.060 Water quality
13.060.01 Water quality in general
13.060.10 Water of natural resources
13.060.20 Drinking water
13.060.25 Water for industrial use
13.060.30 Sewage water
13.060.45 Examination of water in general
13.060.50 Examination of water for chemical substances
13.060.60 Examination of physical properties of water
13.060.70 Examination of biological properties of water
13.060.99 Other standards related to water quality
13.080 Soil quality. Pedology
13.080.01 Soil quality and pedology in general
13.080.05 Examination of soils in general
13.080.10 Chemical characteristics of soils
13.080.20 Physical properties of soils
13.080.30 Biological properties of soils
13.080.40 Hydrological properties of soils
13.080.99 Other standards related to soil quality
13.100 Occupational safety. Industrial hygiene
13.110 Safety of machinery
13.120 Domestic safety
13.140 Noise with respect to human beings
13.160 Vibration and shock with respect to human beings
13.180 Ergonomics
13.200 Accident and disaster control
13.220 Protection against fire
13.220.01 Protection against fire in general
13.220.10 Fire-fighting
13.220.20 Fire protection
13.220.40 Ignitability and burning behaviour of materials and products
13.220.50 Fire-resistance of building materials and elements
13.220.99 Other standards related to protection against fire
13.230 Explosion protection
13.240 Protection against excessive pressure
13.260 Protection against electric shock. Live working
13.280 Radiation protection
13.300 Protection against dangerous goods
13.310 Protection against crime
13.320 Alarm and warning systems
13.340 Protective equipment
13.340.01 Protective equipment in general
13.340.10 Protective clothing
13.340.20 Head protective equipment
13.340.30 Respiratory protective devices
13.340.40 Hand and arm protection
13.340.50 Leg and foot protection
13.340.60 Protection against falling and slipping
13.340.70 Lifejackets, buoyancy aids and flotation devices
13.340.99 Other protective equipment
17 Metrology and measurement. Physical phenomena
17.020 Metrology and measurement in general
17.040 Linear and angular measurements
17.040.01 Linear and angular measurements in general
17.040.10 Limits and fits
17.040.20 Properties of surfaces
17.040.30 Measuring instruments
17.040.40 Geometrical Product Specification (GPS)
17.040.99 Other standards related to linear and angular measurements
17.060 Measurement of volume, mass, density, viscosity
17.080 Measurement of time, velocity, acceleration, angular velocity
17.100 Measurement of force, weight and pressure
17.120 Measurement of fluid flow
17.120.01 Measurement of fluid flow in general
17.120.10 Flow in closed conduits
17.120.20 Flow in open channels
17.140 Acoustics and acoustic measurements
17.140.01 Acoustic measurements and noise abatement in general
17.140.20 Noise emitted by machines and equipment
17.140.30 Noise emitted by means of transport
17.140.50 Electroacoustics
17.140.99 Other standards related to acoustics
17.160 Vibrations, shock and vibration measurements
17.180 Optics and optical measurements
17.180.01 Optics and optical measurements in general
17.180.20 Colours and measurement of light
17.180.30 Optical measuring instruments
17.180.99 Other standards related to optics and optical measurements
17.200 Thermodynamics and temperature measurements
17.200.01 Thermodynamics in general
17.200.10 Heat. Calorimetry
17.200.20 Temperature-measuring instruments
17.200.99 Other standards related to thermodynamics
17.220 Electricity. Magnetism. Electrical and magnetic measurements
17.220.01 Electricity. Magnetism. General aspects
17.220.20 Measurement of electrical and magnetic quantities
17.220.99 Other standards related to electricity and magnetism
17.240 Radiation measurements
19 Testing
19.020 Test conditions and procedures in general
19.040 Environmental testing
19.060 Mechanical testing
19.080 Electrical and electronic testing
19.100 Non-destructive testing
19.120 Particle size analysis. Sieving
21 Mechanical systems and components for general use
21.020 Characteristics and design of machines, apparatus, equipment
21.040 Screw threads
21.040.01 Screw threads in general
21.040.10 Metric screw threads
21.040.20 Inch screw threads
21.040.30 Special screw threads
21.060 Fasteners
21.060.01 Fasteners in general
21.060.10 Bolts, screws, studs
21.060.20 Nuts
21.060.30 Washers, locking elements
21.060.40 Rivets
21.060.50 Pins, nails
21.060.60 Rings, bushes, sleeves, collars
21.060.70 Clamps and staples
21.060.99 Other fasteners
21.080 Hinges, eyelets and other articulated joints
21.100 Bearings
21.100.01 Bearings in general
21.100.10 Plain bearings
21.100.20 Rolling bearings
21.120 Shafts and couplings
21.120.01 Shafts and couplings in general
21.120.10 Shafts
21.120.20 Couplings
21.120.30 Keys and keyways, splines
21.120.40 Balancing and balancing machines
21.120.99 Other standards related to shafts and couplings
21.140 Seals, glands
21.160 Springs
21.180 Housings, enclosures, other machine parts
21.200 Gears
21.220 Flexible drives and transmissions
21.220.01 Flexible drives and transmissions in general
21.220.10 Belt drives and their components
21.220.20 Cable or rope drives and their components
21.220.30 Chain drives and their components
21.220.99 Other flexible drives and transmissions
21.240 Rotary-reciprocating mechanisms and their parts
21.260 Lubrication systems
23 Fluid systems and components for general use
23.020 Fluid storage devices
23.020.01 Fluid storage devices in general
23.020.10 Stationary containers and tanks
23.020.20 Vessels and containers mounted on vehicles
23.020.30 Pressure vessels
23.020.35 Gas cylinders
23.020.40 Cryogenic vessels
23.020.99 Other fluid storage devices
23.040 Pipeline components and pipelines
23.040.01 Pipeline components and pipelines in general
23.040.03 Pipelines and its parts for external water conveyance systems
23.040.05 Pipelines and its parts for external sewage systems
23.040.07 Pipelines and its parts for district heat
23.040.10 Iron and steel pipes
23.040.15 Non-ferrous metal pipes
23.040.20 Plastics pipes
23.040.40 Metal fittings
23.040.45 Plastics fittings
23.040.50 Pipes and fittings of other materials
23.040.60 Flanges, couplings and joints
23.040.70 Hoses and hose assemblies
23.040.80 Seals for pipe and hose assemblies
23.040.99 Other pipeline components
23.060 Valves
23.060.01 Valves in general
23.060.10 Globe valves
23.060.20 Ball and plug valves
23.060.30 Gate valves
23.060.40 Pressure regulators
23.060.50 Check valves
23.060.99 Other valves
23.080 Pumps
23.100 Fluid power systems
23.100.01 Fluid power systems in general
23.100.10 Pumps and motors
23.100.20 Cylinders
23.100.40 Piping and couplings
23.100.50 Control components
23.100.60 Filters, seals and contamination of fluids
23.100.99 Other fluid power system components
23.120 Ventilators. Fans. Air-conditioners
23.140 Compressors and pneumatic machines
23.160 Vacuum technology
25 Manufacturing engineering
25.020 Manufacturing forming processes
25.030 Additive manufacturing
25.040 Industrial automation systems
25.040.01 Industrial automation systems in general
25.040.10 Machining centres
25.040.20 Numerically controlled machines
25.040.30 Industrial robots. Manipulators
25.040.40 Industrial process measurement and control
25.040.99 Other industrial automation systems
25.060 Machine tool systems
25.060.01 Machine tool systems in general
25.060.10 Modular units and other devices
25.060.20 Dividing and tool-workpiece holding devices
25.060.99 Other machine tool systems
25.080 Machine tools
25.080.01 Machine tools in general
25.080.10 Lathes
25.080.20 Boring and milling machines
25.080.25 Planing machines
25.080.30 Broaching machines
25.080.40 Drilling machines
25.080.50 Grinding and polishing machines
25.080.60 Sawing machines
25.080.99 Other machine tools
25.100 Cutting tools
25.100.01 Cutting tools in general
25.100.10 Turning tools
25.100.20 Milling tools
25.100.25 Tools for planing and broaching machines
25.100.30 Drills, countersinks, reamers
25.100.40 Saws
25.100.50 Taps and threading dies
25.100.60 Files
25.100.70 Abrasives
25.100.99 Other cutting tools
25.120 Chipless working equipment
25.120.01 Chipless working equipment in general
25.120.10 Forging equipment. Presses. Shears
25.120.20 Rolling, extruding and drawing equipment
25.120.30 Moulding equipment
25.120.40 Electrochemical machines
25.120.99 Other chipless working equipment
25.140 Hand-held tools
25.140.01 Hand-held tools in general
25.140.10 Pneumatic tools
25.140.20 Electric tools
25.140.30 Hand-operated tools
25.140.99 Other hand-held tools
25.160 Welding, brazing and soldering
25.160.01 Welding, brazing and soldering in general
25.160.10 Welding processes
25.160.20 Welding consumables
25.160.30 Welding equipment
25.160.40 Welded joints and welds
25.160.50 Brazing and soldering
25.180 Industrial furnaces
25.180.01 Industrial furnaces in general
25.180.10 Electric furnaces
25.180.20 Fuel furnaces
25.200 Heat treatment
25.220 Surface treatment and coating
25.220.01 Surface treatment and coating in general
25.220.10 Surface preparation
25.220.20 Surface treatment
25.220.40 Metallic coatings
25.220.50 Enamels
25.220.60 Organic coatings
25.220.99 Other treatments and coatings
27 Energy and heat transfer engineering
27.010 Energy and heat transfer engineering in general
27.015 Energy efficiency. Energy conservation in general
27.020 Internal combustion engines
27.040 Gas and steam turbines. Steam engines
27.060 Burners. Boilers
27.060.01 Burners and boilers in general
27.060.10 Liquid and solid fuel burners
27.060.20 Gas fuel burners
27.060.30 Boilers and heat exchangers
27.070 Fuel cells
27.075 Hydrogen technologies
27.080 Heat pumps
27.100 Power stations in general
27.120 Nuclear energy engineering
27.120.01 Nuclear energy in general
27.120.10 Reactor engineering
27.120.20 Nuclear power plants. Safety
27.120.30 Fissile materials and nuclear fuel technology
27.120.99 Other standards related to nuclear energy
27.140 Hydraulic energy engineering
27.160 Solar energy engineering
27.180 Wind turbine energy systems
27.190 Biological sources and alternative sources of energy
27.200 Refrigerating technology
27.220 Heat recovery. Thermal insulation
29 Electrical engineering
29.020 Electrical engineering in general
29.030 Magnetic materials
29.035 Insulating materials
29.035.01 Insulating materials in general
29.035.10 Paper and board insulating materials
29.035.20 Plastics and rubber insulating materials
29.035.30 Glass and ceramic insulating materials
29.035.50 Mica based materials
29.035.60 Varnished fabrics
29.035.99 Other insulating materials
29.040 Insulating fluids
29.040.01 Insulating fluids in general
29.040.10 Insulating oils
29.040.20 Insulating gases
29.040.99 Other insulating fluids
29.045 Semiconducting materials
29.050 Superconductivity and conducting materials
29.060 Electrical wires and cables
29.060.01 Electrical wires and cables in general
29.060.10 Wires
29.060.20 Cables
29.080 Insulation
29.080.01 Electrical insulation in general
29.080.10 Insulators
29.080.20 Bushings
29.080.30 Insulation systems
29.080.99 Other standards related to insulation
29.100 Components for electrical equipment
29.100.01 Components for electrical equipment in general
29.100.10 Magnetic components
29.100.20 Electric and electromechanical components
29.100.99 Other components for electrical equipment
29.120 Electrical accessories
29.120.01 Electrical accessories in general
29.120.10 Conduits for electrical purposes
29.120.20 Connecting devices
29.120.30 Plugs, socket-outlets, couplers
29.120.40 Switches
29.120.50 Fuses and other overcurrent protection devices
29.120.70 Relays
29.120.99 Other electrical accessories
29.130 Switchgear and controlgear
29.130.01 Switchgear and controlgear in general
29.130.10 High voltage switchgear and controlgear
29.130.20 Low voltage switchgear and controlgear
29.130.99 Other switchgear and controlgear
29.140 Lamps and related equipment
29.140.01 Lamps in general
29.140.10 Lamp caps and holders
29.140.20 Incandescent lamps
29.140.30 Fluorescent lamps. Discharge lamps
29.140.40 Luminaires
29.140.50 Lighting installation systems
29.140.99 Other standards related to lamps
29.160 Rotating machinery
29.160.01 Rotating machinery in general
29.160.10 Components for rotating machines
29.160.20 Generators
29.160.30 Motors
29.160.40 Generating sets
29.160.99 Other standards related to rotating machinery
29.180 Transformers. Reactors
29.200 Rectifiers. Converters. Stabilized power supply
29.220 Galvanic cells and batteries
29.220.01 Galvanic cells and batteries in general
29.220.10 Primary cells and batteries
29.220.20 Acid secondary cells and batteries
29.220.30 Alkaline secondary cells and batteries
29.220.99 Other cells and batteries
29.240 Power transmission and distribution networks
29.240.01 Power transmission and distribution networks in general
29.240.10 Substations. Surge arresters
29.240.20 Power transmission and distribution lines
29.240.30 Control equipment for electric power systems
29.240.99 Other equipment related to power transmission and distribution networks
29.260 Electrical equipment for working in special conditions
29.260.01 Electrical equipment for working in special conditions in general
29.260.10 Electrical installations for outdoor use
29.260.20 Electrical apparatus for explosive atmospheres
29.260.99 Other electrical equipment for working in special conditions
29.280 Electric traction equipment
31 Electronics
31.020 Electronic components in general
31.040 Resistors
31.040.01 Resistors in general
31.040.10 Fixed resistors
31.040.20 Potentiometers, variable resistors
31.040.30 Thermistors
31.040.99 Other resistors
31.060 Capacitors
31.060.01 Capacitors in general
31.060.10 Fixed capacitors
31.060.20 Ceramic and mica capacitors
31.060.30 Paper and plastics capacitors
31.060.40 Tantalum electrolytic capacitors
31.060.50 Aluminium electrolytic capacitors
31.060.60 Variable capacitors
31.060.70 Power capacitors
31.060.99 Other capacitors
31.080 Semiconductor devices
31.080.01 Semiconductor devices in general
31.080.10 Diodes
31.080.20 Thyristors
31.080.30 Transistors
31.080.99 Other semiconductor devices
31.100 Electronic tubes
31.120 Electronic display devices
31.140 Piezoelectric devices
31.160 Electric filters
31.180 Printed circuits and boards
31.190 Electronic component assemblies
31.200 Integrated circuits. Microelectronics
31.220 Electromechanical components for electronic and telecommunications equipment
31.220.01 Electromechanical components in general
31.220.10 Plug-and-socket devices. Connectors
31.220.20 Switches
31.220.99 Other electromechanical components
31.240 Mechanical structures for electronic equipment
31.260 Optoelectronics. Laser equipment
33 Telecommunications. Audio and video engineering
33.020 Telecommunications in general
33.030 Telecommunication services. Applications
33.040 Telecommunication systems
33.040.01 Telecommunication systems in general
33.040.20 Transmission systems
33.040.30 Switching and signalling systems
33.040.35 Telephone networks
33.040.40 Data communication networks
33.040.50 Lines, connections and circuits
33.040.60 Powerline telecommunications
33.040.99 Other equipment for telecommunication systems
33.050 Telecommunication terminal equipment
33.050.01 Telecommunication terminal equipment in general
33.050.10 Telephone equipment
33.050.20 Paging equipment
33.050.30 Equipment for telex, teletext, telefax
33.050.99 Other telecommunication terminal equipment
33.060 Radiocommunications
33.060.01 Radiocommunications in general
33.060.20 Receiving and transmitting equipment
33.060.30 Radio relay and fixed satellite communications systems
33.060.40 Cabled distribution systems
33.060.99 Other equipment for radiocommunications
33.070 Mobile services
33.070.01 Mobile services in general
33.070.10 Terrestrial Trunked Radio (TETRA)
33.070.20 Paging systems
33.070.30 Digital Enhanced Cordless Telecommunications (DECT)
33.070.40 Satellite
33.070.50 Global System for Mobile Communication (GSM)
33.070.99 Other mobile services
33.080 Integrated Services Digital Network (ISDN)
33.100 Electromagnetic compatibility (EMC)
33.100.01 Electromagnetic compatibility in general
33.100.10 Emission
33.100.20 Immunity
33.100.99 Other aspects related to EMC
33.120 Components and accessories for telecommunications equipment
33.120.01 Components and accessories in general
33.120.10 Coaxial cables. Waveguides
33.120.20 Wires and symmetrical cables
33.120.30 RF connectors
33.120.40 Aerials
33.120.99 Other components and accessories
33.140 Special measuring equipment for use in telecommunications
33.160 Audio, video and audiovisual engineering
33.160.01 Audio, video and audiovisual systems in general
33.160.10 Amplifiers
33.160.20 Radio receivers
33.160.25 Television receivers
33.160.30 Audio systems
33.160.40 Video systems
33.160.50 Accessories
33.160.60 Multimedia systems and teleconferencing equipment
33.160.99 Other audio, video and audiovisual equipment
33.170 Television and radio broadcasting
33.180 Fibre optic communications
33.180.01 Fibre optic systems in general
33.180.10 Fibres and cables
33.180.20 Fibre optic interconnecting devices
33.180.30 Optic amplifiers
33.180.99 Other fibre optic equipment
33.200 Telecontrol. Telemetering
35 Information technology
35.020 Information technology (IT) in general
35.030 IT Security
35.040 Information coding
35.040.01 Information coding in general
35.040.10 Coding of character sets
35.040.30 Coding of graphical and photographical information
35.040.40 Coding of audio, video, multimedia and hypermedia information
35.040.50 Automatic identification and data capture techniques
35.040.99 Other standards related to information coding
35.060 Languages used in information technology
35.080 Software
35.100 Open systems interconnection (OSI)
35.100.01 Open systems interconnection in general
35.100.05 Multilayer applications
35.100.10 Physical layer
35.100.20 Data link layer
35.100.30 Network layer
35.100.40 Transport layer
35.100.50 Session layer
35.100.60 Presentation layer
35.100.70 Application layer
35.110 Networking
35.140 Computer graphics
35.160 Microprocessor systems
35.180 IT terminal and other peripheral equipment
35.200 Interface and interconnection equipment
35.210 Cloud computing
35.220 Data storage devices
35.220.01 Data storage devices in general
35.220.10 Paper cards and tapes
35.220.20 Magnetic storage devices in general
35.220.21 Magnetic disks
35.220.22 Magnetic tapes
35.220.23 Cassettes and cartridges for magnetic tapes
35.220.30 Optical storage devices
35.220.99 Other data storage devices
35.240 Applications of information technology
35.240.01 Application of information technology in general
35.240.10 Computer-aided design (CAD)
35.240.15 Identification cards. Chip cards. Biometrics
35.240.20 IT applications in office work
35.240.30 IT applications in information, documentation and publishing
35.240.40 IT applications in banking
35.240.50 IT applications in industry
35.240.60 IT applications in transport
35.240.63 IT applications in trade
35.240.67 IT applications in building and construction industry
35.240.68 IT applications in agriculture
35.240.69 IT applications in postal services
35.240.70 IT applications in science
35.240.80 IT applications in health care technology
35.240.90 IT applications in education
35.240.95 Internet applications
35.240.99 IT applications in other fields
35.260 Office machines
37 Image technology
37.020 Optical equipment
37.040 Photography
37.040.01 Photography in general
37.040.10 Photographic equipment. Projectors
37.040.20 Photographic paper, films and plates. Cartridges
37.040.25 Radiographic films
37.040.30 Photographic chemicals
37.040.99 Other standards related to photography
37.060 Cinematography
37.060.01 Cinematography in general
37.060.10 Motion picture equipment
37.060.20 Motion picture films. Cartridges
37.060.99 Other standards related to cinematography
37.080 Document imaging applications
37.100 Graphic technology
37.100.01 Graphic technology in general
37.100.10 Reproduction equipment
37.100.20 Materials for graphic technology
37.100.99 Other standards related to graphic technology
39 Precision mechanics. Jewellery
39.020 Precision mechanics
39.040 Horology
39.040.01 Horology in general
39.040.10 Watches
39.040.20 Clocks
39.040.99 Other time-measuring instruments
39.060 Jewellery
43 Road vehicles engineering
43.020 Road vehicles in general
43.040 Road vehicle systems
43.040.01 Road vehicle systems in general
43.040.10 Electrical and electronic equipment
43.040.15 Car informatics. On board computer systems
43.040.20 Lighting, signalling and warning devices
43.040.30 Indicating and control devices
43.040.40 Braking systems
43.040.50 Transmissions, suspensions
43.040.60 Bodies and body components
43.040.65 Glazing and wiper systems
43.040.70 Couplings
43.040.80 Crash protection and restraint systems
43.040.99 Other road vehicle systems
43.060 Internal combustion engines for road vehicles
43.060.01 Internal combustion engines for road vehicles in general
43.060.10 Engine block and internal components
43.060.20 Pressure charging and air/exhaust gas ducting systems
43.060.30 Cooling systems. Lubricating systems
43.060.40 Fuel systems
43.060.50 Electrical and electronic equipment. Control systems
43.060.99 Other components and systems of internal combustion engines
43.080 Commercial vehicles
43.080.01 Commercial vehicles in general
43.080.10 Trucks and trailers
43.080.20 Buses
43.080.99 Other commercial vehicles
43.100 Passenger cars. Caravans and light trailers
43.120 Electric road vehicles
43.140 Motorcycles and mopeds
43.150 Cycles
43.160 Special purpose vehicles
43.180 Diagnostic, maintenance and test equipment
45 Railway engineering
45.020 Railway engineering in general
45.040 Materials and components for railway engineering
45.060 Railway rolling stock
45.060.01 Railway rolling stock in general
45.060.10 Tractive stock
45.060.20 Trailing stock
45.080 Rails and railway components
45.100 Cableway equipment
45.120 Equipment for railway/cableway construction and maintenance
45.140 Metro, tram and light rail equipment
47 Shipbuilding and marine structures
47.020 Shipbuilding and marine structures in general
47.020.01 General standards related to shipbuilding and marine structures
47.020.05 Materials and components for shipbuilding
47.020.10 Hulls and their structure elements
47.020.20 Marine engines and propulsion systems
47.020.30 Piping systems
47.020.40 Lifting and cargo handling equipment
47.020.50 Deck equipment and installations
47.020.60 Electrical equipment of ships and of marine structures
47.020.70 Navigation and control equipment
47.020.80 Accommodation spaces
47.020.85 Cargo spaces
47.020.90 Marine ventilation, air conditioning and heating systems
47.020.99 Other standards related to shipbuilding and marine structures
47.040 Seagoing vessels
47.060 Inland navigation vessels
47.080 Small craft
49 Aircraft and space vehicle engineering
49.020 Aircraft and space vehicles in general
49.025 Materials for aerospace construction
49.025.01 Materials for aerospace construction in general
49.025.05 Ferrous alloys in general
49.025.10 Steels
49.025.15 Non-ferrous alloys in general
49.025.20 Aluminium
49.025.30 Titanium
49.025.40 Rubber and plastics
49.025.50 Adhesives
49.025.60 Textiles
49.025.99 Other materials
49.030 Fasteners for aerospace construction
49.030.01 Fasteners in general
49.030.10 Screw threads
49.030.20 Bolts, screws, studs
49.030.30 Nuts
49.030.40 Pins, nails
49.030.50 Washers and other locking elements
49.030.60 Rivets
49.030.99 Other fasteners
49.035 Components for aerospace construction
49.040 Coatings and related processes used in aerospace industry
49.045 Structure and structure elements
49.050 Aerospace engines and propulsion systems
49.060 Aerospace electric equipment and systems
49.080 Aerospace fluid systems and components
49.090 On-board equipment and instruments
49.095 Passenger and cabin equipment
49.100 Ground service and maintenance equipment
49.120 Cargo equipment
49.140 Space systems and operations
53 Materials handling equipment
53.020 Lifting equipment
53.020.01 Lifting appliances in general
53.020.20 Cranes
53.020.30 Accessories for lifting equipment
53.020.99 Other lifting equipment
53.040 Continuous handling equipment
53.040.01 Continuous handling equipment in general
53.040.10 Conveyors
53.040.20 Components for conveyors
53.040.30 Pneumatic transport and its components
53.040.99 Other continuous handling equipment
53.060 Industrial trucks
53.080 Storage equipment
53.100 Earth-moving machinery
53.120 Equipment for manual handling
55 Packaging and distribution of goods
55.020 Packaging and distribution of goods in general
55.040 Packaging materials and accessories
55.060 Spools. Bobbins
55.080 Sacks. Bags
55.100 Bottles. Pots. Jars
55.120 Cans. Tins. Tubes
55.130 Aerosol containers
55.140 Barrels. Drums. Canisters
55.160 Cases. Boxes. Crates
55.180 Freight distribution of goods
55.180.01 Freight distribution of goods in general
55.180.10 General purpose containers
55.180.20 General purpose pallets
55.180.30 Air mode containers, pallets and nets
55.180.40 Complete, filled transport packages
55.180.99 Other standards related to freight distribution of goods
55.200 Packaging machinery
55.220 Storing. Warehousing
55.230 Distribution and vending machines
59 Textile and leather technology
59.020 Processes of the textile industry
59.040 Textile auxiliary materials
59.060 Textile fibres
59.060.01 Textile fibres in general
59.060.10 Natural fibres
59.060.20 Man-made fibres
59.060.30 Mineral and metal fibres
59.060.99 Other textile fibres
59.080 Products of the textile industry
59.080.01 Textiles in general
59.080.20 Yarns
59.080.30 Textile fabrics
59.080.40 Coated fabrics
59.080.50 Ropes
59.080.70 Geotextiles
59.080.80 Smart textiles
59.080.99 Other products of the textile industry
59.100 Materials for the reinforcement of composites
59.100.01 Materials for the reinforcement of composites in general
59.100.10 Textile glass materials
59.100.20 Carbon materials
59.100.30 Aramide materials
59.100.99 Other materials for the reinforcement of composites
59.120 Textile machinery
59.120.01 Textile machinery in general
59.120.10 Spinning, twisting and texturing machines
59.120.20 Winding machines and equipment
59.120.30 Looms. Weaving machines
59.120.40 Knitting machines
59.120.50 Dyeing and finishing equipment
59.120.99 Other textile machinery
59.140 Leather technology
59.140.01 Leather technology in general
59.140.10 Processes and auxiliary materials
59.140.20 Raw skins, hides and pelts
59.140.30 Leather and furs
59.140.35 Leather products
59.140.40 Machines and equipment for leather and fur production
59.140.99 Other standards related to leather technology
61 Clothing industry
61.020 Clothes
61.040 Headgear. Clothing accessories. Fastening of clothing
61.060 Footwear
61.080 Sewing machines and other equipment for the clothing industry
65 Agriculture
65.020 Farming and forestry
65.020.01 Farming and forestry in general
65.020.20 Plant growing
65.020.30 Animal husbandry and breeding
65.020.40 Landscaping and silviculture
65.020.99 Other standards related to farming and forestry
65.040 Farm buildings, structures and installations
65.040.01 Farm buildings and installations in general
65.040.10 Livestock buildings, installations and equipment
65.040.20 Buildings and installations for processing and storage of agricultural produce
65.040.30 Greenhouses and other installations
65.040.99 Other standards related to farm buildings and installations
65.060 Agricultural machines, implements and equipment
65.060.01 Agricultural machines and equipment in general
65.060.10 Agricultural tractors and trailed vehicles
65.060.20 Soil-working equipment
65.060.25 Equipment for storage, preparation and distribution of fertilizers
65.060.30 Sowing and planting equipment
65.060.35 Irrigation and drainage equipment
65.060.40 Plant care equipment
65.060.50 Harvesting equipment
65.060.60 Viticultural and wine-making equipment
65.060.70 Horticultural equipment
65.060.80 Forestry equipment
65.060.99 Other agricultural machines and equipment
65.080 Fertilizers
65.100 Pesticides and other agrochemicals
65.100.01 Pesticides and other agrochemicals in general
65.100.10 Insecticides
65.100.20 Herbicides
65.100.30 Fungicides
65.100.99 Other pesticides and agrochemicals
65.120 Animal feeding stuffs
65.140 Beekeeping
65.145 Hunting
65.150 Fishing and fish breeding
65.160 Tobacco, tobacco products and related equipment
67 Food technology
67.020 Processes in the food industry
67.040 Food products in general
67.050 General methods of tests and analysis for food products
67.060 Cereals, pulses and derived products
67.080 Fruits. Vegetables
67.080.01 Fruits, vegetables and derived products in general
67.080.10 Fruits and derived products
67.080.20 Vegetables and derived products
67.100 Milk and milk products
67.100.01 Milk and milk products in general
67.100.10 Milk and processed milk products
67.100.20 Butter
67.100.30 Cheese
67.100.40 Ice cream and ice confectionery
67.100.99 Other milk products
67.120 Meat, meat products and other animal produce
67.120.01 Animal produce in general
67.120.10 Meat and meat products
67.120.20 Poultry and eggs
67.120.30 Fish and fishery products
67.120.99 Other animal produce
67.140 Tea. Coffee. Cocoa
67.140.10 Tea
67.140.20 Coffee and coffee substitutes
67.140.30 Cocoa
67.160 Beverages
67.160.01 Beverages in general
67.160.10 Alcoholic beverages
67.160.20 Non-alcoholic beverages
67.180 Sugar. Sugar products. Starch
67.180.10 Sugar and sugar products
67.180.20 Starch and derived products
67.190 Chocolate
67.200 Edible oils and fats. Oilseeds
67.200.10 Animal and vegetable fats and oils
67.200.20 Oilseeds
67.220 Spices and condiments. Food additives
67.220.10 Spices and condiments
67.220.20 Food additives
67.230 Prepackaged and prepared foods
67.240 Sensory analysis
67.250 Materials and articles in contact with foodstuffs
67.260 Plants and equipment for the food industry
71 Chemical technology
71.020 Production in the chemical industry
71.040 Analytical chemistry
71.040.01 Analytical chemistry in general
71.040.10 Chemical laboratories. Laboratory equipment
71.040.20 Laboratory ware and related apparatus
71.040.30 Chemical reagents
71.040.40 Chemical analysis
71.040.50 Physicochemical methods of analysis
71.040.99 Other standards related to analytical chemistry
71.060 Inorganic chemicals
71.060.01 Inorganic chemicals in general
71.060.10 Chemical elements
71.060.20 Oxides
71.060.30 Acids
71.060.40 Bases
71.060.50 Salts
71.060.99 Other inorganic chemicals
71.080 Organic chemicals
71.080.01 Organic chemicals in general
71.080.10 Aliphatic hydrocarbons
71.080.15 Aromatic hydrocarbons
71.080.20 Halogenated hydrocarbons
71.080.30 Organic nitrogen compounds
71.080.40 Organic acids
71.080.50 Anhydrides
71.080.60 Alcohols. Ethers
71.080.70 Esters
71.080.80 Aldehydes and ketones
71.080.90 Phenols
71.080.99 Other organic chemicals
71.100 Products of the chemical industry
71.100.01 Products of the chemical industry in general
71.100.10 Materials for aluminium production
71.100.20 Gases for industrial application
71.100.30 Explosives. Pyrotechnics and fireworks
71.100.35 Chemicals for industrial and domestic disinfection purposes
71.100.40 Surface active agents
71.100.45 Refrigerants and antifreezes
71.100.50 Wood-protecting chemicals
71.100.55 Silicones
71.100.60 Essential oils
71.100.70 Cosmetics. Toiletries
71.100.80 Chemicals for purification of water
71.100.99 Other products of the chemical industry
71.120 Equipment for the chemical industry
71.120.01 Equipment for the chemical industry in general
71.120.10 Reaction vessels and their components
71.120.20 Columns
71.120.30 Heat exchangers
71.120.99 Other equipment for the chemical industry
73 Mining and minerals
73.020 Mining and quarrying
73.040 Coals
73.060 Metalliferous minerals and their concentrates
73.060.01 Metalliferous minerals in general
73.060.10 Iron ores
73.060.20 Manganese ores
73.060.30 Chromium ores
73.060.40 Aluminium ores
73.060.99 Other metalliferous minerals
73.080 Non-metalliferous minerals
73.100 Mining equipment
73.100.01 Mining equipment in general
73.100.10 Tunnelling and tubing equipment
73.100.20 Ventilation, air-conditioning and illumination equipment
73.100.30 Equipment for drilling and mine excavation
73.100.40 Haulage and hoisting equipment
73.100.99 Other mining equipment
73.120 Equipment for processing of minerals
75 Petroleum and related technologies
75.020 Extraction and processing of petroleum and natural gas
75.040 Crude petroleum
75.060 Natural gas
75.080 Petroleum products in general
75.100 Lubricants, industrial oils and related products
75.120 Hydraulic fluids
75.140 Waxes, bituminous materials and other petroleum products
75.160 Fuels
75.160.01 Fuels in general
75.160.10 Solid fuels
75.160.20 Liquid fuels
75.160.30 Gaseous fuels
75.160.40 Biofuels
75.180 Equipment for petroleum and natural gas industries
75.180.01 Equipment for petroleum and natural gas industries in general
75.180.10 Exploratory, drilling and extraction equipment
75.180.20 Processing equipment
75.180.30 Volumetric equipment and measurements
75.180.99 Other equipment for petroleum and natural gas industries
75.200 Petroleum products and natural gas handling equipment
77 Metallurgy
77.020 Production of metals
77.040 Testing of metals
77.040.01 Testing of metals in general
77.040.10 Mechanical testing of metals
77.040.20 Non-destructive testing of metals
77.040.30 Chemical analysis of metals
77.040.99 Other methods of testing of metals
77.060 Corrosion of metals
77.080 Ferrous metals
77.080.01 Ferrous metals in general
77.080.10 Irons
77.080.20 Steels
77.100 Ferroalloys
77.120 Non-ferrous metals
77.120.01 Non-ferrous metals in general
77.120.10 Aluminium and aluminium alloys
77.120.20 Magnesium and magnesium alloys
77.120.30 Copper and copper alloys
77.120.40 Nickel, chromium and their alloys
77.120.50 Titanium and titanium alloys
77.120.60 Lead, zinc, tin and their alloys
77.120.70 Cadmium, cobalt and their alloys
77.120.99 Other non-ferrous metals and their alloys
77.140 Iron and steel products
77.140.01 Iron and steel products in general
77.140.10 Heat-treatable steels
77.140.15 Steels for reinforcement of concrete
77.140.20 Stainless steels
77.140.25 Spring steels
77.140.30 Steels for pressure purposes
77.140.35 Tool steels
77.140.40 Steels with special magnetic properties
77.140.45 Non-alloyed steels
77.140.50 Flat steel products and semi-products
77.140.60 Steel bars and rods
77.140.65 Steel wire, wire ropes and link chains
77.140.70 Steel profiles
77.140.75 Steel pipes and tubes for specific use
77.140.80 Iron and steel castings
77.140.85 Iron and steel forgings
77.140.99 Other iron and steel products
77.150 Products of non-ferrous metals
77.150.01 Products of non-ferrous metals in general
77.150.10 Aluminium products
77.150.20 Magnesium products
77.150.30 Copper products
77.150.40 Nickel and chromium products
77.150.50 Titanium products
77.150.60 Lead, zinc and tin products
77.150.70 Cadmium and cobalt products
77.150.99 Other products of non-ferrous metals
77.160 Powder metallurgy
77.180 Equipment for the metallurgical industry
79 Wood technology
79.020 Wood technology processes
79.040 Wood, sawlogs and sawn timber
79.060 Wood-based panels
79.060.01 Wood-based panels in general
79.060.10 Plywood
79.060.20 Fibre and particle boards
79.060.99 Other wood-based panels
79.080 Semi-manufactures of timber
79.100 Cork and cork products
79.120 Woodworking equipment
79.120.01 Woodworking equipment in general
79.120.10 Woodworking machines
79.120.20 Woodworking tools
79.120.99 Other woodworking equipment
81 Glass and ceramics industries
81.020 Processes in the glass and ceramics industries
81.040 Glass
81.040.01 Glass in general
81.040.10 Raw materials and raw glass
81.040.20 Glass in building
81.040.30 Glass products
81.060 Ceramics
81.060.01 Ceramics in general
81.060.10 Raw materials
81.060.20 Ceramic products
81.060.30 Advanced ceramics
81.060.99 Other standards related to ceramics
81.080 Refractories
81.100 Equipment for the glass and ceramics industries
83 Rubber and plastic industries
83.020 Manufacturing processes in the rubber and plastics industries
83.040 Raw materials for rubber and plastics
83.040.01 Raw materials for rubber and plastics in general
83.040.10 Latex and raw rubber
83.040.20 Rubber compounding ingredients
83.040.30 Auxiliary materials and additives for plastics
83.060 Rubber
83.080 Plastics
83.080.01 Plastics in general
83.080.10 Thermosetting materials
83.080.20 Thermoplastic materials
83.100 Cellular materials
83.120 Reinforced plastics
83.140 Rubber and plastics products
83.140.01 Rubber and plastics products in general
83.140.10 Films and sheets
83.140.20 Laminated sheets
83.140.30 Plastics pipes and fittings for non fluid use
83.140.40 Hoses
83.140.50 Seals
83.140.99 Other rubber and plastics products
83.160 Tyres
83.160.01 Tyres in general
83.160.10 Road vehicle tyres
83.160.20 Aircraft tyres
83.160.30 Tyres for agricultural machinery
83.160.99 Other tyres
83.180 Adhesives
83.200 Equipment for the rubber and plastics industries
85 Paper technology
85.020 Paper production processes
85.040 Pulps
85.060 Paper and board
85.080 Paper products
85.080.01 Paper products in general
85.080.10 Office paper
85.080.20 Tissue paper
85.080.30 Cardboard
85.080.99 Other paper products
85.100 Equipment for the paper industry
87 Paint and colour industries
87.020 Paint coating processes
87.040 Paints and varnishes
87.060 Paint ingredients
87.060.01 Paint ingredients in general
87.060.10 Pigments and extenders
87.060.20 Binders
87.060.30 Solvents
87.060.99 Other paint ingredients
87.080 Inks. Printing inks
87.100 Paint coating equipment
91 Construction materials and building
91.010 Construction industry
91.010.01 Construction industry in general
91.010.10 Legal aspects
91.010.20 Contractual aspects
91.010.30 Technical aspects
91.010.99 Other aspects
91.020 Physical planning. Town planning
91.040 Buildings
91.040.01 Buildings in general
91.040.10 Public buildings
91.040.20 Buildings for commerce and industry
91.040.30 Residential buildings
91.040.99 Other buildings
91.060 Elements of buildings
91.060.01 Elements of buildings in general
91.060.10 Walls. Partitions. Façades
91.060.20 Roofs
91.060.30 Ceilings. Floors. Stairs
91.060.40 Chimneys, shafts, ducts
91.060.50 Doors and windows
91.060.99 Other elements of buildings
91.080 Structures of buildings
91.080.01 Structures of buildings in general
91.080.10 Metal structures
91.080.13 Steel structures
91.080.17 Aluminium structures
91.080.20 Timber structures
91.080.30 Masonry
91.080.40 Concrete structures
91.080.99 Other structures
91.090 External structures
91.100 Construction materials
91.100.01 Construction materials in general
91.100.10 Cement. Gypsum. Lime. Mortar
91.100.15 Mineral materials and products
91.100.23 Ceramic tiles
91.100.25 Terracotta building products
91.100.30 Concrete and concrete products
91.100.40 Products in fibre-reinforced cement
91.100.50 Binders. Sealing materials
91.100.60 Thermal and sound insulating materials
91.100.99 Other construction materials
91.120 Protection of and in buildings
91.120.01 Protection of and in buildings in general
91.120.10 Thermal insulation of buildings
91.120.20 Acoustics in building. Sound insulation
91.120.25 Seismic and vibration protection
91.120.30 Waterproofing
91.120.40 Lightning protection
91.120.99 Other standards related to protection of and in buildings
91.140 Installations in buildings
91.140.01 Installations in buildings in general
91.140.10 Central heating systems
91.140.30 Ventilation and air-conditioning systems
91.140.40 Gas supply systems
91.140.50 Electricity supply systems
91.140.60 Water supply systems
91.140.65 Water heating equipment
91.140.70 Sanitary installations
91.140.80 Drainage systems
91.140.90 Lifts. Escalators
91.140.99 Other installations in buildings
91.160 Lighting
91.160.01 Lighting in general
91.160.10 Interior lighting
91.160.20 Exterior building lighting
91.180 Interior finishing
91.190 Building accessories
91.200 Construction technology
91.220 Construction equipment
93 Civil engineering
93.010 Civil engineering in general
93.020 Earthworks. Excavations. Foundation construction. Underground works
93.025 External water conveyance systems
93.030 External sewage systems
93.040 Bridge construction
93.060 Tunnel construction
93.080 Road engineering
93.080.01 Road engineering in general
93.080.10 Road construction
93.080.20 Road construction materials
93.080.30 Road equipment and installations
93.080.40 Street lighting and related equipment
93.080.99 Other standards related to road engineering
93.100 Construction of railways
93.110 Construction of ropeways
93.120 Construction of airports
93.140 Construction of waterways, ports and dykes
93.160 Hydraulic construction
95 Military affairs. Military engineering. Weapons
95.020 Military in general
95.040 Military engineering
95.060 Weapons
97 Domestic and commercial equipment. Entertainment. Sports
97.020 Home economics in general
97.030 Domestic electrical appliances in general
97.040 Kitchen equipment
97.040.01 Kitchen equipment in general
97.040.10 Kitchen furniture
97.040.20 Cooking ranges, working tables, ovens and similar appliances
97.040.30 Domestic refrigerating appliances
97.040.40 Dishwashers
97.040.50 Small kitchen appliances
97.040.60 Cookware, cutlery and flatware
97.040.99 Other kitchen equipment
97.060 Laundry appliances
97.080 Cleaning appliances
97.100 Domestic, commercial and industrial heating appliances
97.100.01 Heating appliances in general
97.100.10 Electric heaters
97.100.20 Gas heaters
97.100.30 Solid fuel heaters
97.100.40 Liquid fuel heaters
97.100.99 Heaters using other sources of energy
97.120 Automatic controls for household use
97.130 Shop fittings
97.130.01 Shop fittings in general
97.130.10 Shelving
97.130.20 Commercial refrigerating appliances
97.130.30 Trolleys for supermarket purposes
97.130.99 Other shop fittings
97.140 Furniture
97.145 Ladders
97.150 Floor coverings
97.160 Home textiles. Linen
97.170 Body care equipment
97.180 Miscellaneous domestic and commercial equipment
97.190 Equipment for children
97.195 Items of art and handicrafts. Cultural property and heritage
97.200 Equipment for entertainment
97.200.01 Equipment for entertainment in general
97.200.10 Theatre, stage and studio equipment
97.200.20 Musical instruments
97.200.30 Camping equipment and camp-sites
97.200.40 Playgrounds
97.200.50 Toys
97.200.99 Other equipment for entertainment
97.220 Sports equipment and facilities
97.220.01 Sports equipment and facilities in general
97.220.10 Sports facilities
97.220.20 Winter sports equipment
97.220.30 Indoor sports equipment
97.220.40 Outdoor and water sports equipment
97.220.99 Other sports equipment and facilities
`
