import { browseTree } from './browse/browse-tree.ts'
import { addSource } from './catalogue/add-source.ts'
import { closeJudging } from './catalogue/close-judging.ts'
import { confirmImport } from './catalogue/confirm-import.ts'
import { enterRows } from './catalogue/enter-rows.ts'
import { failImport } from './catalogue/fail-import.ts'
import { listImportedRows } from './catalogue/list-import-rows.ts'
import { listImports } from './catalogue/list-imports.ts'
import { listSources } from './catalogue/list-sources.ts'
import { openImport } from './catalogue/open-import.ts'
import { previewCatalogue } from './catalogue/preview-catalogue.ts'
import { showImport } from './catalogue/show-import.ts'
import { undoImport } from './catalogue/undo-import.ts'
import { withdrawRows } from './catalogue/withdraw-rows.ts'
import { checkCurrency } from './currency-check/check-currency.ts'
import { keepCurrencyCheck } from './currency-check/keep-currency-check.ts'
import { showCurrencyCheck } from './currency-check/show-currency-check.ts'
import { listAnnouncements } from './list-announcements.ts'
import { listPublishers } from './list-publishers.ts'
import { listStandards } from './list-standards.ts'
import { showRecord } from './records/show-record.ts'
import { searchRecords } from './search-records.ts'
import { showStandard } from './show-standard.ts'
import { showStanding } from './show-standing.ts'
import { suggestRecords } from './suggest-records.ts'
import { importTakeover } from './taking-over/import-takeover.ts'
import { takeOverProject } from './taking-over/take-over-project.ts'
import { takeOverStandard } from './taking-over/take-over-standard.ts'
import { beginWatch } from './watching/begin-watch.ts'
import { endWatch } from './watching/end-watch.ts'
import { listDepartments } from './watching/list-departments.ts'
import { listRecordDays } from './watching/list-record-days.ts'
import { listWatches } from './watching/list-watches.ts'
import { readWatchFeed } from './watching/read-watch-feed.ts'
import { renewWatchFeed } from './watching/renew-watch-feed.ts'
import { showFollowing } from './watching/show-following.ts'
import { tellWatchers } from './watching/tell-watchers.ts'

export const registryUseCases = [
  listStandards,
  showStandard,
  takeOverStandard,
  takeOverProject,
  importTakeover,
  listAnnouncements,
  listPublishers,
  showStanding,
  showRecord,
  browseTree,
  addSource,
  closeJudging,
  confirmImport,
  enterRows,
  failImport,
  listImportedRows,
  listImports,
  listSources,
  openImport,
  previewCatalogue,
  showImport,
  undoImport,
  withdrawRows,
  checkCurrency,
  keepCurrencyCheck,
  showCurrencyCheck,
  beginWatch,
  endWatch,
  listWatches,
  listDepartments,
  showFollowing,
  renewWatchFeed,
  readWatchFeed,
  listRecordDays,
  tellWatchers,
  searchRecords,
  suggestRecords,
] as const
