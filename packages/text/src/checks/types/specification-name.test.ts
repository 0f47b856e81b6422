import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { specificationName } from './specification-name.ts'

const renamed = (name: string) => replaceText(cleanDraft(), '桌面微风扇　性能规范', name, { all: true })

describeCheck(specificationName, {
  passes: [{ name: 'technical specification', draft: renamed('桌面微风扇　技术规范') }],
  fails: [
    { name: 'technical conditions', draft: renamed('桌面微风扇　技术条件'), count: 1, message: 'conditions' },
    { name: 'no word for the type', draft: renamed('桌面微风扇　性能'), count: 1, message: 'missing' },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft({ type: 'guidance' }) }],
})
