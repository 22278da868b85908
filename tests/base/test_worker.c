#include "base/checksum.h"
#include "base/clock.h"
#include "base/worker.h"
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

typedef struct {
    int *order;
    int *count;
    int number;
    int wait_ms;
} Job;

static void note(void *data) {
    Job *job = data;
    clock_sleep_ms(job->wait_ms);
    job->order[(*job->count)++] = job->number;
}

/* More jobs than the queue holds: posting waits, nothing is lost, the order is kept. */
static void does_all_in_order(bool thread) {
    enum { JOBS = 3 * WORKER_QUEUE_MAX };
    int order[JOBS], count = 0;
    Job jobs[JOBS];
    Worker *worker = worker_new(thread);
    uint64_t ticket = 0;
    for (int i = 0; i < JOBS; i++) {
        jobs[i] = (Job){.order = order, .count = &count, .number = i, .wait_ms = i % 50 == 0};
        ticket = worker_post(worker, note, &jobs[i]);
    }
    worker_wait(worker, ticket);
    assert_true(worker_is_done(worker, ticket));
    assert_int_equal(count, JOBS);
    for (int i = 0; i < JOBS; i++)
        assert_int_equal(order[i], i);
    worker_free(worker);
}

static void works_on_a_thread(void **state) {
    (void)state;
    does_all_in_order(true);
}

static void works_in_place(void **state) {
    (void)state;
    does_all_in_order(false);
}

static void posting_does_not_wait(void **state) {
    (void)state;
    int order[1], count = 0;
    Job slow = {.order = order, .count = &count, .wait_ms = 50};
    Worker *worker = worker_new(true);
    uint64_t ticket = worker_post(worker, note, &slow);
    assert_false(worker_is_done(worker, ticket));
    worker_free(worker); /* waits for what was posted */
    assert_int_equal(count, 1);
    worker_free(NULL);
}

static void clocks_go_on(void **state) {
    (void)state;
    int64_t before_ms = clock_steady_ms();
    clock_sleep_ms(5);
    clock_sleep_ms(-1);
    assert_true(clock_steady_ms() - before_ms >= 4);
    assert_true(clock_wall_s() > 1600000000);
}

static void sums_as_others_do(void **state) {
    (void)state;
    assert_int_equal(checksum_crc32(0, "123456789", 9), 0xcbf43926u);
    assert_int_equal(checksum_crc32(checksum_crc32(0, "1234", 4), "56789", 5), 0xcbf43926u);
    assert_int_equal(checksum_crc32(7, "", 0), 7);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(works_on_a_thread), cmocka_unit_test(works_in_place),
        cmocka_unit_test(posting_does_not_wait), cmocka_unit_test(clocks_go_on),
        cmocka_unit_test(sums_as_others_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
