/** What a model may contain: its raw XML is held to an allow-list before the engine sees it. Deploys nothing itself. */
@NullMarked
package vn.hoalu.workflow.engine.policy;

import org.jspecify.annotations.NullMarked;
