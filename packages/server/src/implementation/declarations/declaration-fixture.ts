import { openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { draftDeclaration } from './draft-declaration.ts'
import { publishDeclaration } from './publish-declaration.ts'

/** A declaration that is in order: an own standard with an indicator, and a current national one. */
export const sampleBody = {
  product: '示例叉车',
  kind: 'product',
  model: 'SL-1',
  isLower: false,
  standards: [
    { number: 'Q/SLGS 001—2026', title: '示例叉车企业标准' },
    { number: 'GB/T 99001—2020', title: '示例名称' },
  ],
  indicators: [
    { kind: 'performance', name: '噪声', relation: 'atMost', value: '70', unit: 'dB', method: 'GB/T 99001—2020' },
  ],
} as const

/** An enterprise with its officer, its head and somebody of another one, and a register with a few standards. */
export async function openDeclarations() {
  const bench = await openBench()
  await enterRecords(bench.db, [
    { number: 'GB/T 99001—2020', family: 'GB/T 99001' },
    { number: 'GB/T 99002—2010', family: 'GB/T 99002', status: 'withdrawn' },
  ])
  const enterpriseId = await bench.seedOrganization('SLGS', {}, { kind: 'enterprise', name: '示例叉车有限公司' })
  const otherId = await bench.seedOrganization('SLQT', {}, { kind: 'enterprise', name: '示例其他有限公司' })
  const associationId = await bench.seedOrganization('SLXH')
  const officer = await bench.seedActor(enterpriseId, 'secretary')
  const stranger = await bench.seedActor(otherId, 'secretary')
  const ofAssociation = await bench.seedActor(associationId, 'secretary')
  const draft = async (changed: Readonly<Record<string, unknown>> = {}) => {
    const input = { organizationId: enterpriseId, ...sampleBody, ...changed }
    return (await bench.run(draftDeclaration, input, officer)).declarationId
  }
  return {
    bench,
    enterpriseId,
    associationId,
    officer,
    stranger,
    ofAssociation,
    draft,
    /** Drafted and published on the day of the clock. */
    publish: async (changed: Readonly<Record<string, unknown>> = {}) => {
      const declarationId = await draft(changed)
      await bench.run(publishDeclaration, { declarationId, version: 1 }, officer)
      return declarationId
    },
    close: () => bench.close(),
  }
}

export type Declarations = Awaited<ReturnType<typeof openDeclarations>>
