import { children, type Element } from './element.ts'

/** The targets of one part's relationships. What lies outside the package is known to be there and never followed. */
export type Relationships = {
  /** The part a relationship leads to; null where it leads outside or nowhere. */
  readonly partOf: (id: string) => string | null
  /** The first part of a kind, by the last word of the relationship's type: `styles`, `officeDocument`. */
  readonly firstOf: (kind: string) => string | null
}

export const NO_RELATIONSHIPS: Relationships = { partOf: () => null, firstOf: () => null }

export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** `part` is the part whose relationships these are: targets are relative to its folder (ECMA-376-2, 6.5.3). */
export function readRelationships(root: Element, part: string): Relationships {
  const byId = new Map<string, string>()
  const byKind = new Map<string, string>()
  for (const relationship of children(root, 'rel:Relationship')) {
    const { Id: id, Target: target, Type: type, TargetMode: mode } = relationship.attributes
    if (id === undefined || target === undefined || mode === 'External') continue
    const path = resolvePart(part, target)
    byId.set(id, path)
    const kind = (type ?? '').split('/').at(-1) ?? ''
    if (!byKind.has(kind)) byKind.set(kind, path)
  }
  return { partOf: (id) => byId.get(id) ?? null, firstOf: (kind) => byKind.get(kind) ?? null }
}

function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
