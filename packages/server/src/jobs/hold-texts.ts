import { holdTexts } from '../registry/held-texts/hold-texts.ts'
import type { Job } from './job.ts'

/** After every act on a standard or a document; daily for what is published on a day that has come. */
export const holdTextsJob: Job = {
  name: 'hold-texts',
  title: { zh: '收录公开文本的内容', en: 'Take in the words of open texts' },
  atStart: true,
  daily: { hour: 0, minute: 10 },
  run: (services, { ending }) => holdTexts(services, ending),
}
