// TimelineJS 3 from its npm package, served on this machine alone: it fetches its own style and its words.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const dist = join(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist');
const kTypes = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const kPage = `<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><link rel="stylesheet" href="/css/timeline.css">
<div id="story" style="width: 1000px; height: 600px"></div><script src="/js/timeline.js"></script>
<script>fetch('/data.json').then((answer) => answer.json()).then((data) => { window.timeline = new TL.Timeline('story', data, { font: null, script_path: '/js/' }); });</script>`;

// Gives the address and how to end it.
export async function serveTimelineJs(data) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://local').pathname;
    const file = join(dist, path);
    const body = path === '/' ? kPage : path === '/data.json' ? data : existsSync(file) ? readFileSync(file) : null;
    response.writeHead(body === null ? 404 : 200, { 'content-type': kTypes[extname(path)] ?? (path === '/' ? 'text/html; charset=utf-8' : 'application/octet-stream') });
    response.end(body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
