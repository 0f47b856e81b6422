import type { PointKind } from '@zhunsheng/core'
import Type from 'typebox'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { isAuthority, reachOf } from './authority.ts'
import { countByProvince, countPoints, listPointRows, type Point, pointOn } from './point-store.ts'

const QUERY_LENGTH_MAX = 100

export type ProvinceCount = { readonly province: string; readonly kind: PointKind; readonly count: number }

/** The network as it stands today, and how many of each kind each province has. */
export type NetworkView = Page<Point> & { readonly provinces: readonly ProvinceCount[]; readonly mayEnter: boolean }

/** The network is public: whoever is asked for data, and by whom, is no secret. */
export const listPoints = useCase({
  name: 'implementation.list-points',
  title: { zh: '标准实施监测网', en: 'Network of monitoring points' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'point list' },
  input: Type.Object(
    {
      kind: Type.Optional(Type.Enum(['monitoring', 'statistics', 'verification'])),
      province: Type.Optional(Type.String({ pattern: '^[0-9]{2}$' })),
      q: Type.Optional(Type.String({ maxLength: QUERY_LENGTH_MAX })),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async (context, { kind, province, q, cursor, limit }): Promise<NetworkView> => {
    const { db, today } = context
    const size = pageSize(limit)
    const filters = { kind, province, q }
    const [rows, total, provinces, reach] = await Promise.all([
      listPointRows(db, filters, cursor ?? '', size + 1),
      countPoints(db, filters),
      countByProvince(db, today),
      reachOf(context),
    ])
    const { rows: page, next } = cutPage(rows, size, ({ id }) => id)
    return { rows: page.map((row) => pointOn(row, today)), next, total, provinces, mayEnter: isAuthority(reach) }
  },
})
