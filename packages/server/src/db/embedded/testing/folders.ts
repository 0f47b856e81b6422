import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes temporary folders that other accounts may enter; `removeAll` belongs into afterAll. */
export function temporaryFolders() {
  const made: string[] = []
  return {
    make(name = 'data'): string {
      const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-folder-'))
      chmodSync(folder, 0o755)
      made.push(folder)
      return join(folder, name)
    },
    removeAll(): void {
      for (const path of made) rmSync(path, { recursive: true, force: true })
    },
  }
}
