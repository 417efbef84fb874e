CREATE TABLE `achievements` (
	`owner_id` text NOT NULL,
	`code` text NOT NULL,
	`unlocked_at` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `code`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `deleted` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `metrics` (
	`session_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`owner_id` text NOT NULL,
	`rev` integer NOT NULL,
	`at` integer NOT NULL,
	`transcription_latency_ms` real,
	`response_generation_ms` real,
	`total_latency_ms` real,
	`transcription_accuracy` real,
	`user_satisfaction` integer,
	PRIMARY KEY(`session_id`, `ordinal`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `metrics_owner_at` ON `metrics` (`owner_id`,`at`);--> statement-breakpoint
CREATE TABLE `samples` (
	`session_id` text NOT NULL,
	`block` integer NOT NULL,
	`rev` integer NOT NULL,
	`doc` text NOT NULL,
	PRIMARY KEY(`session_id`, `block`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`number` integer NOT NULL,
	`client_key` text,
	`rev` integer NOT NULL,
	`status` text NOT NULL,
	`difficulty` text NOT NULL,
	`type` text NOT NULL,
	`topic` text NOT NULL,
	`topic_slug` text,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`ended_at` integer,
	`score` real,
	`questions` integer NOT NULL,
	`answers` integer NOT NULL,
	`messages` integer NOT NULL,
	`doc` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `sessions_owner_created` ON `sessions` (`owner_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `turns` (
	`session_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`owner_id` text NOT NULL,
	`rev` integer NOT NULL,
	`at` integer NOT NULL,
	`question_type` text,
	`doc` text NOT NULL,
	PRIMARY KEY(`session_id`, `ordinal`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `turns_owner_at` ON `turns` (`owner_id`,`at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);