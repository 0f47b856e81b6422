import type { RegistryRecord, RegistryView } from '../checks/registry-view.ts'

/** A registry for tests: what the clean draft cites is in force, save what `changes` says; with a title more is on record. */
export function madeRegistry(
  changes: Readonly<Record<string, Partial<RegistryRecord> | 'unknown'>> = {},
): RegistryView {
  return {
    find: (canonical) => {
      const change = changes[canonical]
      if (change === 'unknown') return 'unknown'
      const title = change?.title ?? TITLES[canonical]
      if (title === undefined) return 'unknown'
      return { canonical, title, status: 'inForce', replacedBy: [], editions: [], asOf: '2026-11-01', ...change }
    },
  }
}

const TITLES: Readonly<Record<string, string>> = {
  'GB/T 1236': '工业通风机 用标准化风道性能试验',
  'GB/T 4214.1—2017': '家用和类似用途电器噪声测试方法 通用要求',
  'GB/T 2828.1—2012': '计数抽样检验程序 第1部分：按接收质量限（AQL）检索的逐批检验抽样计划',
  'GB/T 2900.29—2008': '电工术语 家用和类似用途电器',
}
