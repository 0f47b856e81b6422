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
    // Beside the signed-in pages: the script of the public page that checks a text in the browser.
    rolldownOptions: { input: { index: 'index.html', 'check-text': 'src/checker/check-text.ts' } },
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
})
