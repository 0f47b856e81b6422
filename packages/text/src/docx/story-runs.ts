import type { Element } from './element.ts'
import type { OpenRun, RunFormat } from './open-paragraph.ts'
import type { OpenStory } from './open-story.ts'
import { propertiesIn } from './revision-view.ts'
import { effective, NO_RUN_PROPERTIES, type RunProperties, readRunProperties } from './run-properties.ts'

export function openRun(story: OpenStory): void {
  story.paragraph?.openRuns.push({ index: -1, offset: 0, properties: NO_RUN_PROPERTIES, format: null })
}

export function takeRunProperties(story: OpenStory, element: Element): void {
  const run = story.paragraph?.openRuns.at(-1)
  if (!run) return
  run.properties = runPropertiesIn(story, propertiesIn(story.context.view, element, 'w:rPrChange'))
  run.format = null
}

/** Elements with the same content share its list: what it says is made out once. */
function runPropertiesIn(story: OpenStory, element: Element): RunProperties {
  const met = story.runProperties.get(element.children)
  if (met) return met
  const said = readRunProperties(element, story.context.theme)
  story.runProperties.set(element.children, said)
  return said
}

export function formatOf(story: OpenStory, run: OpenRun | undefined): RunFormat {
  if (run?.format) return run.format
  const direct = run?.properties ?? NO_RUN_PROPERTIES
  const format = direct === NO_RUN_PROPERTIES ? plainFormat(story) : formatWith(story, direct)
  if (run) run.format = format
  return format
}

function plainFormat(story: OpenStory): RunFormat {
  if (!story.paragraph) return formatWith(story, NO_RUN_PROPERTIES)
  story.paragraph.plainFormat ??= formatWith(story, NO_RUN_PROPERTIES)
  return story.paragraph.plainFormat
}

function formatWith(story: OpenStory, direct: RunProperties): RunFormat {
  const { styles } = story.context
  const isInCell = story.sinks.at(-1)?.place === 'cell'
  const table = isInCell ? styles.table(story.tables.at(-1)?.style ?? null)?.run : undefined
  const own = story.paragraph?.style?.run
  const met = story.formats.get(direct)
  if (met && met.table === table && met.own === own) return met.format
  const character = direct.style === null ? undefined : styles.character(direct.style)?.run
  const format = effective(styles.defaultRun, table, own, character, direct)
  story.formats.set(direct, { table, own, format })
  return format
}
