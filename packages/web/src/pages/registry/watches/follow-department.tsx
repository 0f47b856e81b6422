import { useQuery } from '@tanstack/react-query'
import { choice } from '@zhunsheng/core'
import type { DepartmentHeld } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { write } from '../../../api.ts'
import { ActForm } from '../../../parts/act-form.tsx'
import { readOptions } from '../../../queries.ts'
import { useReadAgain } from '../../../session.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWords } from '../../../words/index.ts'

/** A button and the sheet with the departments that the register names; they are asked for when it opens. */
export function FollowDepartment() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const { data } = useQuery({ ...readOptions('registry/list-departments', {}), enabled: isOpen, throwOnError: true })
  const done = () => {
    setOpen(false)
    announce(t('act.done', { act: t('watches.department') }))
    void readAgain()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('watches.department')}</Button>
      <Sheet
        title={t('watches.department')}
        open={isOpen}
        wide
        onClose={() => setOpen(false)}
        closeLabel={t('sheet.close')}
      >
        <p className="slate">{t('watches.departmentWhy')}</p>
        {data?.rows.length === 0 && <p>{t('watches.departments.none')}</p>}
        {!data && <p>{t('watches.departments.loading')}</p>}
        {data && data.rows.length > 0 && (
          <ActForm
            form={{ fields: fieldsFor(data.rows), choices: {}, suggested: {} }}
            draftKey="watch-department"
            button={t('watches.department')}
            send={(input, key) => write('registry/begin-watch', { department: String(input['department']) }, key)}
            onDone={done}
          />
        )}
      </Sheet>
    </>
  )
}

const fieldsFor = (rows: readonly DepartmentHeld[]) => ({
  department: choice('部门', 'Department', Object.fromEntries(rows.map(optionOf))),
})

const optionOf = ({ name, count }: DepartmentHeld) =>
  [name, { zh: `${name}（${count}）`, en: `${name} (${count})` }] as const
