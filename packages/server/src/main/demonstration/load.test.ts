import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../context.ts'
import { listProjects } from '../../development/list-projects.ts'
import { showProject } from '../../development/show-project.ts'
import { listTodos } from '../../implementation/list-todos.ts'
import { listStandards } from '../../registry/list-standards.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { loadDemonstration } from './load.ts'
import { stories } from './stories.ts'

describe('the demonstration', () => {
  let bench: Bench
  const lines: string[] = []
  beforeAll(async () => {
    bench = await openBench()
    await loadDemonstration(bench.services, (line) => lines.push(line))
  })
  afterAll(() => bench.close())

  it('has a project in each stage', async () => {
    const { rows, total } = await bench.run(listProjects, {}, theSystem)
    expect(total).toBe(stories.length)
    expect(rows.map(({ stage }) => stage).sort()).toEqual(stories.map(({ until }) => until).sort())
  })
  it('publishes one standard with its review date and its open question', async () => {
    const { rows } = await bench.run(listStandards, { q: '冷链' }, theSystem)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.reviewDue).not.toBeNull()
  })
  it('shows every project whole', async () => {
    const { rows } = await bench.run(listProjects, {}, theSystem)
    for (const { id } of rows)
      expect((await bench.run(showProject, { id }, theSystem)).timeline.length).toBeGreaterThan(0)
  })
  it('gives the administrator a list of what is waiting', async () => {
    expect((await bench.run(listTodos, {}, theSystem)).items.length).toBeGreaterThan(0)
  })
  it('is not loaded twice', async () => {
    expect(await loadDemonstration(bench.services, () => undefined)).toBe(false)
  })
})
