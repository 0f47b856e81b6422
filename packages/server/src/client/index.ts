export type { Api } from '../api.ts'
export {
  type CallName,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type PagedName,
  type Row,
} from './client.ts'
export { RefusedError } from './refused.ts'
