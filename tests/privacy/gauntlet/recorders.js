// Starts the recorders from npm, each as greedy as its own settings make it, and each sending to the test's server.
// Uncompressed, so that the server can read what they send; nothing else is changed about them.

// Clarity compresses wherever the browser offers it; clarity.js comes after this and looks at its queue.
delete window.CompressionStream;
window.clarity = { q: [["start", { projectId: "gauntlet", upload: "/caught/clarity", content: true, delay: 100 }]] };

const sending = [];
rrweb.record({
  emit: (event) => sending.push(event),
  maskAllInputs: false,
  recordCanvas: true,
  recordCrossOriginIframes: true,
  collectFonts: true,
  sampling: { input: "all", scroll: 50 },
});
const sendAll = (way) => sending.length > 0 && way("/caught/rrweb", JSON.stringify(sending.splice(0)));
setInterval(() => sendAll((address, body) => fetch(address, { method: "POST", body })), 100);
addEventListener("pagehide", () => sendAll((address, body) => navigator.sendBeacon(address, body)));

posthog.init("phc_gauntlet", {
  api_host: `${location.origin}/caught/posthog`,
  autocapture: { capture_copied_text: true },
  capture_pageview: true,
  capture_pageleave: true,
  capture_heatmaps: true,
  capture_dead_clicks: true,
  capture_performance: true,
  rageclick: true,
  mask_all_text: false,
  mask_all_element_attributes: false,
  session_recording: { maskAllInputs: false, recordCrossOriginIframes: true, recordBody: true, compress_events: false },
  enable_recording_console_log: true,
  disable_compression: true,
  request_queue_config: { flush_interval_ms: 250 },
  // It records nothing for anything that looks like a robot.
  opt_out_useragent_filter: true,
});
