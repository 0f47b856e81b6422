/** Twentieths of a point in a millimetre. */
const TWIPS_PER_MM = 1440 / 25.4

export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM)

const A4 = { width: 210, height: 297 }

/** Margins in the proportions customary for official papers; forms and wide tables take narrower ones. */
const margins = {
  letter: { top: 37, bottom: 30, left: 28, right: 26 },
  form: { top: 25, bottom: 22, left: 22, right: 22 },
  wide: { top: 20, bottom: 20, left: 20, right: 20 },
}

function measured(margin: { top: number; bottom: number; left: number; right: number }, widthMm: number) {
  const { top, bottom, left, right } = margin
  return {
    margin: { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right), footer: twips(12) },
    contentWidth: twips(widthMm - left - right),
  }
}

/** Measures of the A4 page in twentieths of a point. `width` and `height` are those of the upright page. */
export const page = {
  width: twips(A4.width),
  height: twips(A4.height),
  letter: measured(margins.letter, A4.width),
  form: measured(margins.form, A4.width),
  wide: measured(margins.wide, A4.height),
}

/** Sizes of type in half points: 二号, 三号, 四号, 小四, 五号. */
export const size = { two: 44, three: 32, four: 28, smallFour: 24, five: 21 } as const

export const RED = 'C00000'
