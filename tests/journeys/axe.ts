import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export type Finding = { readonly rule: string; readonly help: string; readonly where: readonly string[] }

type AxeResult = {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}

/** Runs axe-core in the page. The content security policy forbids inline scripts, so it is evaluated, not inserted. */
export async function findAxeViolations(page: Page): Promise<Finding[]> {
  await page.evaluate(source)
  const result = await page.evaluate<AxeResult, readonly string[]>(
    (tags) =>
      (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeResult> } }).axe.run(
        document,
        { runOnly: [...tags] },
      ), // axe puts itself there
    TAGS,
  )
  return result.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }))
}
