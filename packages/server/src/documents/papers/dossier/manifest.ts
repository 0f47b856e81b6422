import { wordDay } from '../words.ts'
import type { DossierManifest, PlacedFile } from './make-dossier.ts'

/** The shape of manifest.json; raised when a reader of older ones would misread it. */
const MANIFEST_VERSION = 1

/** manifest.json. */
export function listManifest(manifest: DossierManifest, files: readonly PlacedFile[]): string {
  const { title, organizationName, madeOn, madeBy, facts } = manifest
  const content = {
    version: MANIFEST_VERSION,
    title,
    organizationName,
    madeOn,
    madeBy: madeBy ?? null,
    facts: facts ?? {},
    files,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** 清单.txt: the same for people, with how to check it. */
export function listInWords(manifest: DossierManifest, files: readonly PlacedFile[]): string {
  const who = manifest.madeBy ? `　制作人：${manifest.madeBy}` : ''
  const head = [
    manifest.title,
    manifest.organizationName,
    `制作日期：${wordDay(manifest.madeOn)}${who}`,
    `文件数：${files.length}`,
    '核对方法：对每个文件计算 SHA-256（例如 sha256sum 或 certutil -hashfile 文件名 SHA256），与下列值比较。',
  ]
  return `${[...head, '', ...files.flatMap(listFile)].join('\r\n')}\r\n`
}

function listFile(file: PlacedFile, index: number): string[] {
  return [
    `${index + 1}. ${file.path}`,
    `   大小：${file.bytes} 字节`,
    `   SHA-256：${file.sha256}`,
    `   形成：${file.madeOn ? wordDay(file.madeOn) : '日期不详'}　${file.madeBy ?? '制作人不详'}`,
    '',
  ]
}
