/** How much is put into the database. */
export type Sizes = {
  readonly organizations: number
  readonly projects: number
  readonly standards: number
  /** Plans and cases of all levels; a tenth of them stands on the board of one province. */
  readonly cases: number
}

/** What issue 2 §9 names; a twentieth of it with `--quick`, for whoever works on the benchmark. */
export const wholeSizes: Sizes = { organizations: 200, projects: 10_000, standards: 100_000, cases: 200_000 }
export const quickSizes: Sizes = { organizations: 40, projects: 500, standards: 5_000, cases: 200_000 }
