ALTER TABLE `sessions` ADD `topic_folded` text DEFAULT '' NOT NULL;
--> statement-breakpoint
UPDATE `sessions` SET `topic_folded` = lower(`topic`);
