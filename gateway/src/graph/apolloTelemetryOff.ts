// Imported before anything of @apollo/gateway: left alone, it probes cloud metadata addresses and
// exports metrics to its vendor.
process.env.APOLLO_TELEMETRY_DISABLED = '1';
