"""Which Casework this is: in backups, in papers, and after `casework --version`."""

VERSION = "0.1.0"
