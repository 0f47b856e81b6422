/** `npm run corpus`: what the engine makes of the real texts, side by side. Prints that there is no material without it. */
import { corpusHits, reviewedPrecision } from './text/corpus-hits.ts'
import { corpusNumbers } from './text/corpus-numbers.ts'
import { libreOfficeAgreement } from './text/libreoffice-numbers.ts'
import { hasMaterial } from './text/packages.ts'

if (hasMaterial) {
  console.log(
    '所有真实 .docx 都是由 2009 版草案用 LibreOffice 转换来的 / All real .docx are drafts of the 2009 edition converted by LibreOffice',
  )
  console.table(corpusNumbers())
  console.table(await libreOfficeAgreement())
  console.table(corpusHits())
  console.table(reviewedPrecision())
} else console.log('没有材料，跳过 / skipped, no material')
