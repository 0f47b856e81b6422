import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { toleranceForm } from './tolerance-form.ts'

describeCheck(toleranceForm, {
  passes: [
    { name: 'both with units', draft: withSentence('电容为80 μF±2 μF。') },
    { name: 'in brackets', draft: withSentence('电容为(80±2) μF，湿度为（65±2）%。') },
    { name: 'a relative deviation', draft: withSentence('电压为220 V±10%，转速为2000±10%。') },
    { name: 'a limit on both sides', draft: withSentence('温度偏差不超过±2 ℃。') },
  ],
  fails: [
    { name: 'a bare nominal value', draft: withSentence('电容为⟦80±2 μF⟧。'), message: 'found' },
    { name: 'a percentage', draft: withSentence('湿度为⟦65±2%⟧。'), message: 'found' },
    { name: 'a bare deviation', draft: withSentence('长度为⟦80 mm±2⟧。'), message: 'found' },
    { name: 'two percentages', draft: withSentence('湿度为⟦65%±2%⟧。'), message: 'percent' },
  ],
})
