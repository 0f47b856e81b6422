import { paths } from '@zhunsheng/core'
import { paperMediaTypes } from '../../documents/papers/index.ts'
import type { PublicPage } from '../../http/public/public-page.ts'
import { type CurrencyReport, writeCurrencyDocx, writeCurrencyXlsx } from './currency-report.ts'
import { showCurrencyCheck } from './show-currency-check.ts'

/** The report of a kept currency check as a file; the same check gives the same bytes. */
function reportFile(format: 'docx' | 'xlsx', write: (report: CurrencyReport) => Promise<Uint8Array>): PublicPage {
  return {
    address: paths.currencyFile(':id', format),
    async show(visit) {
      const kept = await visit.run(showCurrencyCheck, { id: visit.params['id'] ?? '' })
      const address = new URL(paths.currencyReport(kept.id), visit.services.config.publicUrl).href
      return {
        kind: 'file',
        name: `查新报告_${kept.day}.${format}`,
        mediaType: paperMediaTypes[format],
        bytes: await write({ ...kept, address }),
      }
    },
  }
}

export const currencyReportDocx = reportFile('docx', writeCurrencyDocx)
export const currencyReportXlsx = reportFile('xlsx', writeCurrencyXlsx)
