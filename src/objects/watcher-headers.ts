/** Headers by which the Worker tells a session object who joins; the Worker makes them, whatever came from outside. */
export const WATCHER_HEADER = "x-rehearsal-watcher";
/** Number of the last event the client has; absent for live only. */
export const AFTER_HEADER = "x-rehearsal-after";
