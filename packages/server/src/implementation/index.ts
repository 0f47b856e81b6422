import { findReceipt } from './find-receipt.ts'
import { listTasks } from './list-tasks.ts'
import { listTodos } from './list-todos.ts'
import { rateFeedback } from './rate-feedback.ts'
import { sweepTasks } from './sweep-tasks.ts'

export const implementationUseCases = [findReceipt, listTasks, listTodos, rateFeedback, sweepTasks] as const
