import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { listAnnouncementRows } from './public-store.ts'

/** 立项公告, 发布公告 and 废止公告 of all organizations, the latest first. */
export const listAnnouncements = useCase({
  name: 'registry.list-announcements',
  title: { zh: '公告列表', en: 'List of announcements' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      kind: Type.Optional(Type.Enum(['project', 'publication', 'withdrawal'])),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: (context, input) => listAnnouncementRows(context.db, input),
})
