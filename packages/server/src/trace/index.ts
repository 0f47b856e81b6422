import { listEvents } from './list-events.ts'
import { showHead } from './show-head.ts'
import { verifyChainUseCase } from './verify-chain.ts'

/** Every use-case of the area. Adding one is a file, a test beside it, and a line here. */
export const traceUseCases = [listEvents, showHead, verifyChainUseCase] as const
