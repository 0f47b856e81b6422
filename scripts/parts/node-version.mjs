import { giveUp } from './say.mjs'

const FLOOR = [20, 19]

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])
}

/** Ends with a message where Node is older than we can run on. */
export function checkNode() {
  if (isNewEnough(process.versions.node)) return
  const found = process.versions.node
  giveUp(
    69,
    `需要 Node.js ${FLOOR.join('.')} 或更高版本，现在是 ${found}。请从 https://nodejs.org 安装。`,
    `Node.js ${FLOOR.join('.')} or later is needed, this is ${found}. Get it from https://nodejs.org.`,
  )
}
