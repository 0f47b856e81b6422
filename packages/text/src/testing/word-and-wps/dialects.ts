import { fixture, type ReadingFixture } from './fixture.ts'

const WPS_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" mc:Ignorable="w14 wpsCustomData"'

/** Other prefixes, namespaces and extensions. */
export const DIALECTS: readonly ReadingFixture[] = [
  fixture(
    'elements of WPS Office that other readers may ignore',
    'ECMA-376-3 10 Ignorable',
    {
      body: '',
      document: `<w:document ${WPS_NAMESPACES}><w:body><w:p><w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>样品</w:t></w:r><wpsCustomData:mark value="1"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:t>编号</w:t></w:r></w:p><wpsCustomData:docData/></w:body></w:document>`,
    },
    [[null, '样品编号']],
  ),
  fixture(
    'another prefix for the same namespace',
    'ECMA-376-1 17.2 document',
    {
      body: '',
      document:
        '<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>样品</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
    },
    [[null, '样品']],
  ),
  fixture(
    'the strict namespace',
    'ECMA-376-1 17.2 document, strict',
    {
      body: '',
      document:
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:conformance="strict"><w:body><w:p><w:r><w:t>样品</w:t></w:r></w:p></w:body></w:document>',
    },
    [[null, '样品']],
  ),
]
