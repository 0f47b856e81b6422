import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { numberForm } from './number-form.ts'

const numbered = (number: string, header = number.replace(/[⟦⟧]/gu, '')) => ({
  ...editCover(cleanDraft(), { number }),
  header,
})

describeCheck(numberForm, {
  passes: [
    { name: 'a number left open on a draft', draft: numbered('T/SLXH XXXX—2026') },
    { name: 'a number wholly open', draft: numbered('T/SLXH ××××—××××') },
    { name: 'a no-break space', draft: numbered('T/SLXH\u00A012—2026') },
    { name: 'a local number', draft: cleanDraft({ level: 'local' }) },
    { name: 'a number of an enterprise', draft: cleanDraft({ level: 'enterprise' }) },
    { name: 'a number of a kind with a form of its own', draft: numbered('GJB 9812A-2026') },
    { name: 'the number of a part', draft: cleanDraft({ isPart: true }) },
  ],
  fails: [
    { name: 'a hyphen before the year', draft: numbered('⟦T/SLXH 12-2026⟧'), message: 'form' },
    { name: 'a hyphen before the year of an open number', draft: numbered('⟦T/SLXH XXXX-2026⟧'), message: 'form' },
    { name: 'no gap after the code', draft: numbered('⟦T/SLXH12—2026⟧'), message: 'form' },
    { name: 'gaps around the dash', draft: numbered('⟦T/SLXH 12 — 2026⟧'), message: 'form' },
    { name: 'two figures of the year', draft: numbered('⟦T/SLXH 12—26⟧'), message: 'shortYear', alsoFinds: ['C07'] },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...cleanDraft(), cover: {} } }],
  notApplicable: [{ name: 'a cover without a number', draft: editCover(cleanDraft(), { number: null }) }],
})
