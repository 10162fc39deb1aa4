// SPDX-License-Identifier: Apache-2.0
// A cache that keeps nothing. Without one, Qt 6.4.2 reports an error for each answer that has trailers: it takes them
// for a second head and wants to begin caching once more.
#pragma once

#include <QAbstractNetworkCache>

namespace gatehouse::net {

class NoCache : public QAbstractNetworkCache {
public:
    explicit NoCache(QObject* parent) : QAbstractNetworkCache(parent) {}

    [[nodiscard]] QNetworkCacheMetaData metaData(const QUrl&) override { return {}; }
    void updateMetaData(const QNetworkCacheMetaData&) override {}
    [[nodiscard]] QIODevice* data(const QUrl&) override { return nullptr; }
    bool remove(const QUrl&) override { return false; }
    [[nodiscard]] qint64 cacheSize() const override { return 0; }
    [[nodiscard]] QIODevice* prepare(const QNetworkCacheMetaData&) override { return nullptr; }
    void insert(QIODevice*) override {}
    void clear() override {}
};

} // namespace gatehouse::net
