export * from './plausible.ts'
export * from './stories/index.ts'
export * from './story.ts'
