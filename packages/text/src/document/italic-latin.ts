const UPRIGHT = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const PRINTED =
  '犃犅犆犇犈犉犌犎犐犑犓犔犕犖犗犘犙犚犛犜犝犞犠犡犢犣犪犫犮犱犲犳犵犺犻犼犽犾犿狀狅狆狇狉狊狋狌狏狑狓狔狕'

const LATIN_OF = new Map(Array.from(PRINTED, (printed, index) => [printed, UPRIGHT.charAt(index)] as const))
const ITALICS = new RegExp(`[${PRINTED}]`, 'gu')
const SLASH_BETWEEN_LATIN = /(?<=[A-Za-z])／(?=[A-Za-z])/gu

/**
 * Published GB documents print Latin letters in italics through a font whose codes come out as rare Han characters: in GBK
 * their first byte is A0 and the second is the letter's code + 80 (hex), so `犌犅／犜` stands for GB/T. One character for one,
 * so that places in the text stay the same. None of these characters is among the 6,763 of GB 2312.
 */
export function undoItalicLatin(text: string): string {
  if (text.search(ITALICS) === -1) return text
  return text.replace(ITALICS, (printed) => LATIN_OF.get(printed) ?? printed).replace(SLASH_BETWEEN_LATIN, '/')
}
