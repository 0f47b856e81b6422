import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { groupReferences } from './group-references.ts'

const clean = cleanDraft()
const cited = (number: string) =>
  replaceText(clean, 'GB/T 1236　工业通风机　用标准化风道性能试验', `${number}　工业通风机　用标准化风道性能试验`)
// The text still cites the document whose entry was replaced.
const others = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R10', 'R11', 'R14', 'R20', 'R22', 'R25', 'X04']

describeCheck(groupReferences, {
  fails: [
    { name: 'a draft', draft: cited('⟦T/SLXH XXX⟧'), message: 'draft', alsoFinds: others },
    { name: 'an enterprise standard', draft: cited('⟦Q/SLDQ 12—2024⟧'), message: 'enterprise', alsoFinds: others },
  ],
  notApplicable: [
    { name: 'a national standard', draft: cleanDraft({ level: 'national' }) },
    { name: 'no references', draft: cleanDraft({ type: 'terminology' }) },
  ],
})
