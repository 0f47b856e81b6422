import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { sexagesimalAngle } from './sexagesimal-angle.ts'

describeCheck(sexagesimalAngle, {
  passes: [
    { name: 'decimal degrees', draft: withSentence('叶片的倾角为17.25°。') },
    { name: 'geographical positions', draft: withSentence('试验地点位于北纬39°54′、东经116°23′。') },
  ],
  fails: [
    { name: 'minutes', draft: withSentence('叶片的倾角为⟦5°30′⟧。'), message: 'found' },
    { name: 'seconds', draft: withSentence('叶片的倾角为⟦5°30′18″⟧。'), message: 'found' },
  ],
})
