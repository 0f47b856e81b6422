import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeNumber } from './normalize.ts'

test.each([
  ['Ｔ／ＣＡＳ　３２６－２０１８', 'T/CAS 326-2018'],
  ['T/CAS 326 — 2018', 'T/CAS 326-2018'],
  ['T/CAS\u00A0326\u2060—\u20602018', 'T/CAS 326-2018'],
  ['IEC 60335\u20111 : 2020', 'IEC 60335-1:2020'],
  ['JJG （交通） 001—2015', 'JJG(交通)001-2015'],
  ['T/CAS 326 - — 2018', 'T/CAS 326-2018'],
  [' \t\u3000', ''],
])('"%s" is read as "%s"', (text, normal) => expect(normalizeNumber(text)).toBe(normal))

test('what is normal stays as it is', () => {
  const signs = fc.constantFrom('T', '/', ' ', '—', '-', '：', '（', '）', '1', '\u2060', '\u3000', '团')
  fc.assert(
    fc.property(fc.array(signs), (characters) => {
      const normal = normalizeNumber(characters.join(''))
      expect(normalizeNumber(normal)).toBe(normal)
    }),
    { numRuns: 3000 },
  )
})
