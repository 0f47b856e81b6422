import type { DraftStage } from '@zhunsheng/text'
import type { CheckAnswer, CheckRequest } from './messages.ts'

/** The script of the public page /check: a file goes to a worker in this browser, and its report comes back. */
const MILLISECONDS_MAX = 60_000
const language = document.documentElement.lang === 'en' ? 'en' : 'zh'

const words = {
  zh: {
    running: '正在检查……',
    tooLong: '检查超过一分钟，已停止；没有得出结果。',
    broke: '检查没有完成；没有得出结果。',
    save: '下载报告（.html）',
    report: '检查报告',
  },
  en: {
    running: 'Being checked…',
    tooLong: 'The check took more than a minute and was stopped; there is no result.',
    broke: 'The check did not come to its end; there is no result.',
    save: 'Report (.html)',
    report: 'Report',
  },
}[language]

const form = document.querySelector<HTMLFormElement>('#check-form')
const input = document.querySelector<HTMLInputElement>('#check-file')
const stage = document.querySelector<HTMLSelectElement>('#check-stage')
const status = document.querySelector<HTMLElement>('#check-status')
const result = document.querySelector<HTMLElement>('#check-result')

if (form && input && stage && status && result) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const file = input.files?.[0]
    if (file) void check(file)
  })
  form.addEventListener('dragover', (event) => event.preventDefault())
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    if (!event.dataTransfer?.files.length) return
    input.files = event.dataTransfer.files
    form.requestSubmit()
  })

  const check = async (file: File): Promise<void> => {
    status.textContent = words.running
    result.replaceChildren()
    const answer = await askWorker({
      bytes: await file.arrayBuffer(),
      fileName: file.name,
      stage: (stage.value || null) as DraftStage | null, // the options of the page are stages, or nothing
      language,
    })
    status.textContent = answer.ok ? answer.summary : answer.says
    if (answer.ok) showReport(result, answer.report, file.name)
  }
}

/** A worker of its own for each file: one that hangs or breaks is ended and takes nothing with it. */
function askWorker(request: CheckRequest): Promise<CheckAnswer> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<CheckAnswer>((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, says: words.tooLong }), MILLISECONDS_MAX)
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => resolve(data))
    worker.addEventListener('error', () => resolve({ ok: false, says: words.broke }))
    worker.addEventListener('message', () => clearTimeout(timer))
    worker.postMessage(request, [request.bytes])
  }).finally(() => worker.terminate())
}

/** The report keeps its own looks: it stands in a tree of its own, and scripts in it would not run. */
function showReport(place: HTMLElement, report: string, fileName: string): void {
  const save = document.createElement('a')
  save.href = URL.createObjectURL(new Blob([report], { type: 'text/html' }))
  save.download = `${fileName.replace(/\.[^.]*$/u, '')}_${words.report}.html`
  save.textContent = words.save
  const host = document.createElement('section')
  host.setAttribute('aria-label', words.report)
  const parsed = new DOMParser().parseFromString(report, 'text/html')
  host.attachShadow({ mode: 'open' }).append(...parsed.querySelectorAll('style'), ...parsed.body.childNodes)
  place.replaceChildren(save, host)
}
