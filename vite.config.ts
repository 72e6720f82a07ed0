import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * What nearly every screen of the app stands on comes as one file: a hundred small ones cost a phone a wait each, and
 * 7 kB more. Surveys, of which recording knows nothing, come with their own screens.
 */
const ground =
  /base\/(ui\/(controls|frame|page|[^/]+\.tsx?$)|endpoints|device|outbox\/[^/]+\.ts|people|language|problems|municipalities)|youth\/((api|domain)(?!\/surveys)|ui\/(outbox|year|plans|sessions|locks)|ui\/[^/]+\.ts)/

/** The working app under /app/ and the style of the public pages; with `ssr`, the server from app/main.ts. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: isSsrBuild
    ? { target: 'node20', emptyOutDir: true, rollupOptions: { output: { format: 'es' } } }
    : {
        target: 'es2022',
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsDir: 'assets',
        rollupOptions: {
          input: ['app/web/main.tsx', 'app/web/public.css'],
          output: {
            codeSplitting: {
              groups: [{ name: 'ground', test: ground, minShareCount: 6 }],
            },
          },
        },
      },
}))
