-- Proxies that want a login: the name is here, the password in the keychain.
ALTER TABLE instance ADD COLUMN proxy_user TEXT NOT NULL DEFAULT ''
