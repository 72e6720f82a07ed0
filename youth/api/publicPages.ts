export { servePublicPages } from '../ui/public/servePublicPages'
export { publicPageEndpoints } from './publicPageEndpoints'
