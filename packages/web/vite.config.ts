import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { componentStyles } from './build/component-styles.ts'
import { sizeReport } from './build/size-report.ts'

export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  plugins: [react(), componentStyles(), sizeReport('pages/todo/todo-page.tsx')],
  worker: { format: 'es' },
  build: {
    // Beside the signed-in pages: scripts of public pages, which check a text in the browser and suggest while one types.
    rolldownOptions: {
      input: {
        index: 'index.html',
        'check-text': 'src/checker/check-text.ts',
        suggest: 'src/suggesting/suggest.ts',
      },
    },
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
})
