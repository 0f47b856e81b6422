import { describe, expect, it } from 'vitest'
import { advance, can, type Due, due, fail, notApplicable, type Procedure, pass, unknown } from './procedure.ts'

type Facts = { readonly stage: 'drawn' | 'hung' | null; readonly framed: boolean | null; readonly glazed: boolean }

/** A procedure as small as can be: a picture is framed and hung. */
const picture: Procedure<'drawn' | 'hung', 'framed' | 'glazed', 'hang' | 'look' | 'turn', Facts> = {
  name: 'picture',
  title: { zh: '画', en: 'picture' },
  basis: [],
  stages: {
    drawn: { title: { zh: '画成', en: 'drawn' }, code: null, onLine: true },
    hung: { title: { zh: '挂出', en: 'hung' }, code: null, onLine: true },
  },
  guards: {
    framed: {
      title: { zh: '有框', en: 'framed' },
      basis: [{ source: 'ORG', article: '', confidence: 'H' }],
      check: ({ framed }) => (framed === null ? unknown('FRAME_UNKNOWN') : framed ? pass : fail('NOT_FRAMED')),
    },
    glazed: {
      title: { zh: '有玻璃', en: 'glazed' },
      basis: [],
      check: ({ framed, glazed }, today) =>
        framed ? (glazed && today >= '2026-01-02' ? pass : fail('NOT_GLAZED')) : notApplicable,
    },
  },
  acts: {
    hang: {
      title: { zh: '挂画', en: 'hang' },
      button: { zh: '挂', en: 'Hang' },
      from: ['drawn'],
      to: ['hung'],
      by: ['secretary'],
      guards: ['framed', 'glazed'],
      fields: {},
      papers: [],
      basis: [],
      event: 'picture.hung',
    },
    look: {
      title: { zh: '看画', en: 'look' },
      button: { zh: '看', en: 'Look' },
      from: [null, 'hung'],
      to: [],
      by: ['public'],
      guards: [],
      fields: {},
      papers: [],
      basis: [],
      event: 'picture.seen',
    },
    turn: {
      title: { zh: '翻画', en: 'turn' },
      button: { zh: '翻', en: 'Turn' },
      from: ['hung'],
      to: ['hung', 'drawn'],
      by: ['leader'],
      guards: [],
      fields: {},
      papers: [],
      basis: [],
      event: 'picture.turned',
    },
  },
  deadlines: [],
}

const framed: Facts = { stage: 'drawn', framed: true, glazed: true }
const reasonsFor = (facts: Facts, roles: readonly ('secretary' | 'leader')[], today = '2026-01-02') =>
  can(picture, 'hang', facts, roles, today).reasons.map(({ code }) => code)

describe('an act', () => {
  it('is open to its performer, in its stage, when every guard passes', () => {
    expect(can(picture, 'hang', framed, ['secretary'], '2026-01-02')).toMatchObject({ can: true, reasons: [] })
  })
  it('is refused with every reason at once', () => {
    expect(reasonsFor({ stage: 'hung', framed: true, glazed: false }, ['leader'])).toEqual([
      'ACT_NOT_IN_THIS_STAGE',
      'ACT_NOT_BY_THIS_ROLE',
      'NOT_GLAZED',
    ])
  })
  it('is not opened by what is unknown, and not kept shut by what does not apply', () => {
    expect(reasonsFor({ stage: 'drawn', framed: null, glazed: false }, ['secretary'])).toEqual(['FRAME_UNKNOWN'])
    expect(
      can(picture, 'hang', { ...framed, framed: false }, ['secretary'], '2026-01-02').standing.map(
        ({ result }) => result.verdict,
      ),
    ).toEqual(['fail', 'notApplicable'])
  })
  it('is judged as of the day', () => {
    expect(reasonsFor(framed, ['secretary'], '2026-01-01')).toEqual(['NOT_GLAZED'])
  })
  it('of the public is open to whoever comes, also before there is a case', () => {
    expect(can(picture, 'look', { ...framed, stage: null }, [], '2026-01-01').can).toBe(true)
  })
  it('carries the basis of the guard that refuses it', () => {
    expect(can(picture, 'hang', { ...framed, framed: false }, ['secretary'], '2026-01-02').reasons[0]?.basis).toEqual(
      picture.guards.framed.basis,
    )
  })
})

describe('the stage after an act', () => {
  it('is the only one it leads to, or the same where it leads nowhere', () => {
    expect(advance(picture.acts.hang, 'drawn')).toBe('hung')
    expect(advance(picture.acts.look, 'hung')).toBe('hung')
  })
  it('is told where there are several', () => {
    expect(advance(picture.acts.turn, 'hung', 'drawn')).toBe('drawn')
    expect(() => advance(picture.acts.turn, 'hung')).toThrow('needs an outcome')
  })
  it('is never one that the act does not lead to', () => {
    expect(() => advance(picture.acts.hang, 'drawn', 'drawn')).not.toThrow()
    expect(() => advance(picture.acts.look, 'hung', 'drawn')).toThrow('does not lead to')
  })
})

describe('deadlines', () => {
  it('come with the earliest first, those that do not run left out', () => {
    const deadline = (day: string): Due => ({
      name: day,
      title: { zh: '', en: '' },
      due: day,
      provisional: false,
      basis: [],
      steps: [],
    })
    const deadlines = [() => deadline('2026-05-01'), () => null, () => deadline('2026-02-28')]
    expect(due({ deadlines }, framed).map(({ due: day }) => day)).toEqual(['2026-02-28', '2026-05-01'])
  })
})
