import { defineConfig } from 'vitest/config'

const STORE_TIMEOUT_MS = 120_000
const JOURNEY_TIMEOUT_MS = 300_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/core/src/**/*.test.ts',
            'packages/web/**/*.test.{ts,tsx}',
            'packages/server/src/**/*.unit.test.ts',
            'tests/*.test.ts',
          ],
          // It starts servers and a database of its own; the text engine has a project of its own.
          exclude: ['tests/durability.test.ts', 'tests/fuzz.test.ts', '**/node_modules/**'],
          testTimeout: STORE_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'text',
          // The engine is pure and knows no clock: its files share what they have loaded, hundreds of checks above all.
          isolate: false,
          include: ['packages/text/src/**/*.test.ts', 'tests/fuzz.test.ts'],
          testTimeout: STORE_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'stores',
          // Files share their process and what it has loaded: nothing in the server keeps state beside its own services.
          isolate: false,
          include: ['packages/server/src/**/*.test.ts', 'tests/durability.test.ts'],
          exclude: ['**/*.unit.test.ts', '**/node_modules/**'],
          globalSetup: ['packages/server/src/testing/global-setup.ts'],
          testTimeout: STORE_TIMEOUT_MS,
          hookTimeout: STORE_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['packages/server/src/testing/global-setup.ts', 'tests/journeys/global-setup.ts'],
          testTimeout: JOURNEY_TIMEOUT_MS,
          hookTimeout: JOURNEY_TIMEOUT_MS,
          // One browser serves all journeys, one after another.
          fileParallelism: false,
        },
      },
    ],
  },
})
