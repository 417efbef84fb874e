DROP INDEX `sessions_owner_created`;--> statement-breakpoint
CREATE INDEX `sessions_newest` ON `sessions` (`owner_id`,`created_at`,`id`,`difficulty`,`topic_folded`);--> statement-breakpoint
CREATE INDEX `sessions_newest_of_status` ON `sessions` (`owner_id`,`status`,`created_at`,`id`,`difficulty`,`topic_folded`);