/* How sure a figure is. */
#include "run/interval.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { COUNT = 200 };

static void a_mean_lies_within_its_interval(void **state) {
    double x[COUNT];
    (void)state;
    for (int32_t s = 0; s < COUNT; s++)
        x[s] = s % 2;
    Interval i = interval_rate((IntervalArm){x, NULL}, COUNT);
    assert_true(fabs(i.value - 0.5) < 1e-12);
    assert_true(i.low < i.value && i.value < i.high);
    /* The normal approximation says 0.5 +- 1.96 sqrt(0.25 / 200) = 0.069. */
    assert_true(fabs(i.value - i.low - 0.069) < 0.02);
    assert_true(fabs(i.high - i.value - 0.069) < 0.02);
}

static void the_same_figures_give_the_same_interval(void **state) {
    double x[COUNT];
    (void)state;
    for (int32_t s = 0; s < COUNT; s++)
        x[s] = s * 7919 % 101;
    Interval a = interval_rate((IntervalArm){x, NULL}, COUNT), b = interval_rate((IntervalArm){x, NULL}, COUNT);
    assert_true(a.value == b.value && a.low == b.low && a.high == b.high);
}

static void a_ratio_is_a_sum_over_a_sum(void **state) {
    const double num[] = {1, 0, 5}, den[] = {2, 0, 10};
    (void)state;
    Interval i = interval_rate((IntervalArm){num, den}, 3);
    assert_true(fabs(i.value - 0.5) < 1e-12);
}

static void a_difference_is_paired_by_seed(void **state) {
    double a[COUNT], b[COUNT];
    (void)state;
    for (int32_t s = 0; s < COUNT; s++) {
        b[s] = s * 7919 % 101;
        a[s] = b[s] + 1;
    }
    Interval i = interval_difference((IntervalArm){a, NULL}, (IntervalArm){b, NULL}, COUNT);
    assert_true(fabs(i.value - 1) < 1e-9 && fabs(i.low - 1) < 1e-9 && fabs(i.high - 1) < 1e-9);
}

static void a_quotient_over_nothing_is_capped(void **state) {
    const double a[] = {1, 1, 1}, b[] = {0, 0, 0};
    (void)state;
    assert_true(interval_quotient((IntervalArm){a, NULL}, (IntervalArm){b, NULL}, 3).value == INTERVAL_QUOTIENT_MOST);
}

static void a_figure_without_a_case_is_not_known(void **state) {
    const double none[] = {0, 0, 0};
    (void)state;
    Interval a = interval_rate((IntervalArm){none, none}, 3), b = interval_rate((IntervalArm){none, none}, 0);
    Interval c = interval_quotient((IntervalArm){none, NULL}, (IntervalArm){none, NULL}, 3);
    assert_false(interval_known(&a));
    assert_false(interval_known(&b));
    assert_false(interval_known(&c));
}

static void a_median_is_the_lower_middle_one(void **state) {
    const double odd[] = {9, 1, 5}, even[] = {4, 1, 3, 2};
    (void)state;
    assert_true(interval_median(odd, 3).value == 5);
    assert_true(interval_median(even, 4).value == 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mean_lies_within_its_interval),
        cmocka_unit_test(the_same_figures_give_the_same_interval),
        cmocka_unit_test(a_ratio_is_a_sum_over_a_sum),
        cmocka_unit_test(a_difference_is_paired_by_seed),
        cmocka_unit_test(a_quotient_over_nothing_is_capped),
        cmocka_unit_test(a_figure_without_a_case_is_not_known),
        cmocka_unit_test(a_median_is_the_lower_middle_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
