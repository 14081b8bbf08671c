"""Parts plugged into Rasa at its own extension points.

channel         the only way in: turns, facts, forgetting; loopback with a shared token
tracker_store   live conversations in memory, bounded, forgotten on demand
lock_store      one message of a conversation at a time, without polling
policy          everything that is no interruption goes to the interview
replies         the next variant of a reply, not a random one
action_endpoint connections to the action server that stay open
validation      the check of an action's answer, compiled once
serve           starts Rasa with these parts
"""
