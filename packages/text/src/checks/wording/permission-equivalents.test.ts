import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { permissionEquivalents } from './permission-equivalents.ts'

describeCheck(permissionEquivalents, {
  passes: [
    { name: 'one word throughout', draft: withSentence('外壳可采用金属，网罩可采用塑料。') },
    { name: 'what a thing allows', draft: withSentence('外壳可采用金属；控制器允许用户调速。') },
  ],
  fails: [
    {
      name: 'two words for one',
      draft: withSentence('外壳可采用金属；网罩可采用塑料；底座⟦可以⟧采用木材。'),
      message: 'found',
    },
    { name: 'two words for what need not be', draft: withSentence('外壳不必接地；网罩不必固定；底座⟦无须⟧着色。') },
  ],
})
